/** What was read of an instrument that a title, a name or its parties name; indices are of tokens, `to` exclusive. */
export interface Titled {
  from: number;
  to: number;
  date?: string;
  number?: string;
  issuer?: string;
  quoted?: { open: number; close: number };
  /** Where an unquoted name begins. */
  name?: number;
  /** The tokens among which the parties are named. */
  parties?: [number, number];
  /** A party that is not named because it is the state whose texts these are. */
  unnamed?: string;
}
