/**
 * How much one request may ask for. What asks for more is refused with LIMIT_EXCEEDED before anything is sent to the database.
 */
export const limits = {
  /** Bytes of a body. */
  body: 100 * 1024,
  /** Lexical tokens of a document. */
  tokens: 1_000,
  /** Selections of an operation, those of a fragment counted each time it is spread. */
  selections: 5_000,
  /** Fields from a root field down to a leaf. */
  depth: 12,
  /** The same below the root fields `__schema` and `__type`, through which tools read the schema. */
  introspectionDepth: 20,
  /** Aliases of one field in an operation. */
  aliases: 20,
  /** Objects and lists within each other in the variables. */
  variableDepth: 10,
} as const;
