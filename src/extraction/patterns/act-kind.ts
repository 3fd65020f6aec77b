import type { ActKindName } from "../records";

/** A real citation that the kind must find, and what it says of it; `source` is the act or page whose form it has. */
export interface ActExample {
  text: string;
  source: string;
  date?: string;
  number?: string;
  title?: string;
  issuer?: string;
  draft?: boolean;
  parties?: string[];
}

/**
 * A kind of act, as data: the type word in which its citations end and what has to stand before it. The reader of citations
 * (citations/) knows the shapes; a new kind is one file of this form and one line in index.ts.
 */
export interface ActKind {
  name: ActKindName;
  /** The folded stems of its type word: `qanun`. */
  stems: string[];
  /** Folded words one of which must stand right before the type word: `fealiyyet` before `plan`. */
  after?: RegExp;
  /** Folded words that may stand between the type word and what identifies the act: `beynelxalq`, `dovlet`. */
  qualifiers?: RegExp;
  /**
   * `dated`: identified by date, number or title (a law). `titled`: named by a title, in quotation marks as a rule (rules, an
   * agreement). `named`: has a proper name (a code).
   */
  shape: "dated" | "titled" | "named";
  /** Issuers of its own; absent where any issuer will do. `null` stands for an issuer that the text does not name. */
  issuers?: (string | null)[];
  /** The issuer where the text need not name it. */
  issuer?: string;
  /** How it may be named without quotation marks: after «haqqında», by a name of capitalised words, by its parties. */
  unquoted?: ("about" | "name" | "parties")[];
  /** The words of the type without one of which a name after «haqqında» tells nothing: a «Çoxtərəfli Saziş», no other. */
  aboutOnly?: RegExp;
  /** Whether an unquoted name is its title. */
  nameIsTitle?: boolean;
  /** Its word is common; a quoted title that ends in it is an instrument only where the text says that it was approved. */
  approvedOnly?: boolean;
  /** Treaties: agreed between parties, at a place, by signing. */
  signed?: boolean;
  examples: ActExample[];
  /** Text of the same words that is no citation of this kind, and why. */
  counterexamples: { text: string; why: string }[];
}
