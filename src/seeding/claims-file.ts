import { z } from "zod";
import {
  actTypes,
  amendmentKinds,
  attributedProperties,
  documentKinds,
  implementationBases,
  measureStatuses,
  provisionLevels,
  relations,
  treatySteps,
} from "../identifiers/vocabulary";
import { actProperties } from "./registry-file";
import { amount, countingNumber, instant, localDate, name, period, words, year } from "./seed-forms";

/** The form of a file of seeds/claims: one source document and all that it says, each claim with the words that say so. */

const occurrence = z.union([countingNumber, z.array(countingNumber).min(1), z.literal("every")]);

/**
 * Words of the document: a `quote`, or all `from` the one `to` the other. They must stand there once; where they stand more often,
 * `occurrence` says which (1 is the first, a list or «every» means several places), or `within` names the passage in which to
 * look. `locator` says for a person where («bənd 2.1.4.2»).
 */
const wordsOf = {
  quote: words.optional(),
  from: words.optional(),
  to: words.optional(),
  occurrence: occurrence.optional(),
  within: words.optional(),
  locator: words.optional(),
};
const choosesOne = (said: {
  quote?: string;
  from?: string;
  to?: string;
  passage?: string;
  locator?: string;
}): boolean =>
  [said.quote, said.from, said.passage].filter((given) => given !== undefined).length <= 1 &&
  (said.from === undefined) === (said.to === undefined) &&
  [said.quote, said.from, said.passage, said.locator].some((given) => given !== undefined);
const oneForm = "write either quote, or from and to, or passage, or a locator alone.";

const saidWords = z.strictObject(wordsOf).refine(choosesOne, oneForm);
/** What a claim rests on: the name of a passage of this file, words, or for a document without a text a locator alone. */
const evidence = z.union([
  words,
  z.strictObject({ ...wordsOf, passage: words.optional() }).refine(choosesOne, oneForm),
]);
const evidences = z
  .union([evidence, z.array(evidence).min(1)])
  .describe("The words that say so: the name of a passage, a quote, from and to, or a locator alone.");

/** An act by its id or by any label that the seeds give it; a provision or measure as «<act> # <number>». */
const reference = words.describe("An act by its id or any label; a provision or measure as «<act> # <number>».");
const references = z.union([reference, z.array(reference).min(1)]);

const act = z.strictObject({
  ...actProperties,
  /** May be left out where the registry or another file says it. */
  type: z.enum(actTypes).optional(),
  /** Where this document names it. */
  named: evidences.optional(),
});

const provision = z.strictObject({
  act: reference,
  number: words,
  /** ARTICLE where no file says another. */
  level: z.enum(provisionLevels).optional(),
  heading: words.optional(),
  text: words.optional(),
  /** Numbers that it bore or bears, beside `number`, the one that its id is made of. */
  numbers: z.array(name).default([]),
  named: evidences.optional(),
});

const measure = z.strictObject({
  programme: reference,
  number: words,
  title: words.optional(),
  /** The number of the heading under which it stands; the heading is a provision of the programme. */
  under: words.optional(),
  term: z.strictObject({ from: year.optional(), until: year.optional(), text: words.optional() }).optional(),
  responsible: z.array(words).default([]),
  recommended: z.array(words).default([]),
  named: evidences,
  /** What this document reports of it; absent where it only plans. */
  report: z
    .strictObject({
      status: z.enum(measureStatuses).default("NOT_STATED"),
      statusText: words.optional(),
      period: period.optional(),
      /** The report's own words: they become its text; a summary is never written. */
      says: evidences,
    })
    .optional(),
});

const amendment = z.strictObject({
  by: reference,
  of: references,
  kind: z.enum(amendmentKinds).default("UNSPECIFIED"),
  inForceFrom: localDate.optional(),
  inForceUntil: localDate.optional(),
  oldText: words.optional(),
  newText: words.optional(),
  renumberedTo: words.optional(),
  says: evidences,
});

const link = z.strictObject({
  from: references,
  relation: z.enum(relations).exclude(["AMENDS", "PART_OF"]),
  to: references,
  basis: z.enum(implementationBases).optional(),
  says: evidences,
});

const event = z.strictObject({
  treaty: reference,
  step: z.enum(treatySteps),
  date: localDate.optional(),
  until: localDate.optional(),
  place: words.optional(),
  method: z.enum(["CURATED", "INFERRED"]).default("CURATED"),
  says: evidences,
});

const observation = z.strictObject({
  indicator: words,
  value: amount,
  unit: words.optional(),
  period: period.optional(),
  measure: reference.optional(),
  says: evidences,
});

const attribution = z.strictObject({
  about: reference,
  property: z.enum(attributedProperties),
  value: words,
  says: evidences,
});

export const claimsFile = z.strictObject({
  document: z.strictObject({
    id: z.string().regex(/^document\/[a-z0-9]+(-[a-z0-9]+)*$/, "a document's id is written document/000."),
    /** Name of the file in seeds/documents; absent where the graph may not hold the text, then `sha256` is given. */
    file: words.optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, "a sha256 is 64 hexadecimal digits.")
      .optional(),
    title: words,
    /** The act whose text it is, where it is the text of one: that act makes the citations that no measure makes. */
    textOf: reference.optional(),
    kind: z.enum(documentKinds),
    rank: countingNumber.refine((rank) => rank <= 4, "a rank is 1 to 4."),
    publisher: words.optional(),
    publishedOn: localDate.optional(),
    period: period.optional(),
  }),
  recorded: z.strictObject({ at: instant, by: words }),
  /** Words that several claims rest on, by name. */
  passages: z.record(z.string(), z.union([words, saidWords])).default({}),
  acts: z.array(act).default([]).describe("Acts that the document names."),
  provisions: z.array(provision).default([]).describe("Provisions that it names."),
  measures: z.array(measure).default([]).describe("Measures that it plans or reports."),
  amendments: z.array(amendment).default([]).describe("What it says that acts change."),
  links: z
    .array(link)
    .default([])
    .describe("What it says that one thing cites, implements, approves, ratifies, is based on or repeals."),
  events: z.array(event).default([]).describe("Steps of treaties: drafted, signed, in force."),
  observations: z.array(observation).default([]).describe("Figures that it reports, 20754 for «20.754»."),
  attributions: z.array(attribution).default([]).describe("Properties that it gives a thing otherwise than others do."),
});

export type ClaimsFile = z.infer<typeof claimsFile>;
export type Evidence = z.infer<typeof evidence>;
export type SaidWords = z.infer<typeof saidWords>;
