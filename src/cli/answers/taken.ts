import { InvalidArgumentError } from "commander";
import { conflictTypes, relations, resourceKinds, treatyStages, treatySubjects } from "../../identifiers/vocabulary";
import { isIsoDate } from "../../text/dates";

/** What a command takes of the command line for one variable of its question. */
export interface Taken {
  /** The variable, without its sign: «asOf». */
  variable: string;
  /** How commander is told of it: `<number>`, `<label...>`, `--as-of <day>`. */
  as: string;
  description: string;
  /** The variable's value; refuses what the variable does not accept. */
  read?(text: string): unknown;
}

const refuse = (sentence: string): never => {
  throw new InvalidArgumentError(sentence);
};

const readDay = (text: string) =>
  text.length === 10 && isIsoDate(text) ? text : refuse("A day is written 2016-12-31.");

const readInstant = (text: string) => {
  const day = text.slice(0, 10);
  const instant = text === day ? `${day}T00:00:00Z` : text;
  const written = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(instant);
  if (!written || !isIsoDate(day) || Number.isNaN(Date.parse(instant)))
    refuse("An instant is written 2026-11-20T00:00:00Z, or as a day, which means its beginning in UTC.");
  return instant;
};

const readWhole = (text: string) => (/^\d{1,9}$/.test(text) ? Number(text) : refuse("It must be a whole number."));

/** Words of a closed vocabulary, joined by commas, in either case, with - or _. */
const readWords = (vocabulary: readonly string[]) => (text: string) =>
  text.split(",").map((word) => {
    const value = word.trim().toUpperCase().replaceAll("-", "_");
    return vocabulary.includes(value)
      ? value
      : refuse(`Accepted are ${spell(vocabulary)}; several are joined by commas.`);
  });

const spell = (vocabulary: readonly string[]) =>
  vocabulary.map((word) => word.toLowerCase().replaceAll("_", "-")).join(", ");

const words = (variable: string, vocabulary: readonly string[], what: string): Taken => ({
  variable,
  as: `--${variable} <words>`,
  description: `${what}: ${spell(vocabulary)}; several are joined by commas`,
  read: readWords(vocabulary),
});

/** The options of the commands: every variable of that name is asked for in the same way. */
export const option = {
  asOf: { variable: "asOf", as: "--as-of <day>", description: "the day in law, 2016-12-31; else today", read: readDay },
  knownAt: {
    variable: "knownAt",
    as: "--known-at <instant>",
    description: "what the graph knew at this instant, 2026-11-20T00:00:00Z or 2026-11-20; else now",
    read: readInstant,
  },
  first: { variable: "first", as: "--first <count>", description: "how many at most, 1 to 100", read: readWhole },
  after: { variable: "after", as: "--after <cursor>", description: "go on after the page that ended there" },
  depth: { variable: "depth", as: "--depth <links>", description: "how many links to follow, 1 to 4", read: readWhole },
  maxSteps: {
    variable: "maxSteps",
    as: "--max-steps <steps>",
    description: "how many steps a chain has at most, 1 to 8",
    read: readWhole,
  },
  relations: words("relations", relations, "only by links of these relations"),
  stages: words("stages", treatyStages, "only at these stages"),
  subjects: words("subjects", treatySubjects, "only on these subjects"),
  types: words("types", conflictTypes, "only conflicts of these types"),
  kinds: words("kinds", resourceKinds, "only things of these kinds"),
  party: { variable: "party", as: "--party <state>", description: "only with this state or organisation: MD, moldova" },
  programme: { variable: "programme", as: "--programme <label>", description: "only of this programme or plan" },
  authority: { variable: "authority", as: "--authority <name>", description: "a name or abbreviation: ƏƏSMN, eesmn" },
  about: { variable: "about", as: "--about <label>", description: "only about this act, provision or treaty" },
} satisfies Record<string, Taken>;

/** A day or an instant that stands among the arguments. */
export const day = (variable: string, as: string, description: string): Taken => ({
  variable,
  as,
  description,
  read: readDay,
});
export const instant = (variable: string, as: string, description: string): Taken => ({
  variable,
  as,
  description,
  read: readInstant,
});
