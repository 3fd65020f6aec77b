import { GraphQLError, GraphQLScalarType, Kind } from "graphql";
import { isIsoDate } from "../text/dates";

const instantForm = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** A calendar date, as it is stored: 2014-10-17. */
export const LocalDate = textScalar(
  "LocalDate",
  "A calendar date (tarix) by ISO 8601, 2014-10-17.",
  (text) => (text.length === 10 && isIsoDate(text) ? text : undefined),
  "a date is written 2014-10-17",
);

/** An instant, as it is stored: in UTC with milliseconds, so that instants compare as text. */
export const DateTime = textScalar(
  "DateTime",
  "An instant by ISO 8601, 2026-11-20T00:00:00Z; answered in UTC.",
  (text) => {
    const day = instantForm.exec(text)?.[1];
    const instant = day && isIsoDate(day) ? new Date(text) : undefined;
    return instant && !Number.isNaN(instant.getTime()) ? instant.toISOString() : undefined;
  },
  "an instant is written 2026-11-20T00:00:00Z",
);

/** A scalar whose values are texts of one form, read into the form in which they are stored. */
function textScalar(name: string, description: string, find: (text: string) => string | undefined, form: string) {
  const parse = (value: unknown): string => {
    const found = typeof value === "string" ? find(value) : undefined;
    if (found !== undefined) return found;
    throw new GraphQLError(`${JSON.stringify(value)?.slice(0, 40)} is no ${name}: ${form}.`);
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
