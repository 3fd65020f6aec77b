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
 * `occurrence` or `within` says which.
 */
const wordsOf = {
  quote: words
    .optional()
    .describe("Words of the document, which stand there once; every character but white space is its own."),
  from: words.optional().describe("The first words of a longer place; `to` has its last."),
  to: words.optional().describe("The last words of the place that begins with `from`."),
  occurrence: occurrence
    .optional()
    .describe("Which of several places: 1 is the first; a list, or every, means several."),
  within: words.optional().describe("The passage of this file in which to look."),
  locator: words.optional().describe("Where it stands, for a person: bənd 2.1.4.2, qeyd 101."),
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
const passage = words.optional().describe("The name of a passage of this file.");
/** What a claim rests on: the name of a passage of this file, words, or for a document without a text a locator alone. */
const evidence = z.union([words, z.strictObject({ ...wordsOf, passage }).refine(choosesOne, oneForm)]).meta({
  id: "evidence",
  description: "The name of a passage; or a quote, from and to, a passage, or a locator alone.",
});
const evidences = z.union([evidence, z.array(evidence).min(1)]);
const says = evidences.describe(
  "The words that say so, the whole sentence: the name of a passage, a quote, or from and to.",
);
const named = evidences.describe("Where this document names it: the name alone, not the sentence.");

const reference = words.meta({
  id: "reference",
  description: "An act by its id or any label that the seeds give it; a provision or measure as «<act> # <number>».",
});
const references = z
  .union([reference, z.array(reference).min(1)])
  .describe("One or several: acts by id or label, provisions and measures as «<act> # <number>».");

const act = z.strictObject({
  ...actProperties,
  type: z.enum(actTypes).optional().describe("Its type; may be left out where the registry or another file says it."),
  named: named.optional(),
});

const provision = z.strictObject({
  act: reference,
  number: words.describe("The number that its id is made of: the one at first sight, 64.0.6-1."),
  level: z.enum(provisionLevels).optional().describe("ARTICLE where no file says another."),
  heading: words.optional().describe("Its heading (ad)."),
  text: words.optional().describe("Its words (mətn), where they are known."),
  numbers: z.array(name).default([]).describe("Numbers that it bore or bears besides, each with its days."),
  named: named.optional(),
});

const term = z.strictObject({
  from: year.optional().describe("Its first year."),
  until: year.optional().describe("Its last year."),
  text: words.optional().describe("The term (müddət) as the document writes it."),
});

const report = z.strictObject({
  status: z.enum(measureStatuses).default("NOT_STATED").describe("What became of it, where the document says so."),
  statusText: words.optional().describe("The words of the status: Tam icra olunub."),
  period: period.optional().describe("The time that is reported on."),
  says: evidences.describe("The report's own words: they become its text; a summary is never written."),
});

const measure = z.strictObject({
  programme: reference,
  number: words.describe("Its number in the programme, 2.1.4.2."),
  title: words.optional().describe("What is to be done (tədbirin adı)."),
  under: words.optional().describe("The number of the heading under which it stands, a provision of the programme."),
  term: term.optional().describe("When it is to be done (icra müddəti)."),
  responsible: z.array(words).default([]).describe("Who executes it (icraçı), in the document's order."),
  recommended: z.array(words).default([]).describe("To whom taking part is recommended (tövsiyə edilir)."),
  named,
  report: report.optional().describe("What this document reports of it; absent where it only plans."),
});

const amendment = z.strictObject({
  by: reference.describe("The act that changes."),
  of: references.describe("What is changed, one or several: «<act> # <number>», or the act itself."),
  kind: z.enum(amendmentKinds).default("UNSPECIFIED").describe("How; UNSPECIFIED where the document does not say."),
  inForceFrom: localDate.optional().describe("The first day on which the change is in force, where it is stated."),
  inForceUntil: localDate.optional().describe("The first day on which it no longer is."),
  oldText: words.optional().describe("The words that were taken out."),
  newText: words.optional().describe("The words that were put in."),
  renumberedTo: words.optional().describe("Of a RENUMBERING: the new number."),
  says,
});

const link = z.strictObject({
  from: references,
  relation: z.enum(relations).exclude(["AMENDS", "PART_OF"]).describe("What it does; changes stand under amendments."),
  to: references,
  basis: z.enum(implementationBases).optional().describe("Of IMPLEMENTS: what makes it so."),
  says,
});

const event = z.strictObject({
  treaty: reference,
  step: z.enum(treatySteps).describe("What was done."),
  date: localDate.optional().describe("When, or the first day of several."),
  until: localDate.optional().describe("The last day of several."),
  place: words.optional().describe("The town, as the document writes it."),
  method: z.enum(["CURATED", "INFERRED"]).default("CURATED").describe("INFERRED where the words only imply it."),
  says,
});

const observation = z.strictObject({
  indicator: words.describe("What was counted, in the words of the document."),
  value: amount.describe("The figure without signs between thousands: 20754 for «20.754»."),
  unit: words.optional().describe("What it is counted in: nəfər, manat, faiz."),
  period: period.optional().describe("The time that it is of."),
  measure: reference.optional().describe("The measure under which it is reported."),
  says,
});

const attribution = z.strictObject({
  about: reference,
  property: z.enum(attributedProperties).describe("Which property the document gives otherwise than another source."),
  value: words.describe("Its value, as this document says it."),
  says,
});

const document = z.strictObject({
  id: z
    .string()
    .regex(/^document\/[a-z0-9]+(-[a-z0-9]+)*$/, "a document's id is written document/000.")
    .describe("Given once, never changed: document/<English slug>."),
  file: words
    .optional()
    .describe("Its file in seeds/documents; absent where the text may not be kept, then sha256 is given."),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, "a sha256 is 64 hexadecimal digits.")
    .optional()
    .describe("The hash of a file whose text may not be kept."),
  title: words.describe("What it is called."),
  textOf: reference
    .optional()
    .describe(
      "The act whose text it is, where it is the text of one: that act makes the citations that no measure makes.",
    ),
  kind: z.enum(documentKinds).describe("What sort of source it is."),
  rank: countingNumber
    .refine((rank) => rank <= 4, "a rank is 1 to 4.")
    .describe("1 State Register, 2 official publication, 3 a state body's report, 4 other."),
  publisher: words.optional().describe("The authority that published it, by any of its names."),
  publishedOn: localDate.optional().describe("The day on which it was published."),
  period: period.optional().describe("The time that it reports on."),
});

const recorded = z.strictObject({
  at: instant.describe("When this was recorded; fixed, so that two machines load one graph."),
  by: words.describe("Who recorded it."),
});

export const claimsFile = z.strictObject({
  document: document.describe("The source."),
  recorded: recorded.describe("When and by whom its claims were recorded."),
  passages: z
    .record(z.string(), z.union([words, saidWords]))
    .default({})
    .describe("Words that several claims rest on, by name."),
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
