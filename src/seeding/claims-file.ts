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
  treatySubjects,
} from "../identifiers/vocabulary";

/** The form of a file of seeds/claims: one source document and all that it says, each claim with the words that say so. */

const localDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, "a calendar date is written 2014-10-17");
const instant = z.iso.datetime();

/**
 * The words that say so. Either the name of a passage of this file, or a quote with which occurrence is meant where the document
 * holds it more than once (1 is the first); for a document whose text may not be kept, a locator («qeyd 113») alone.
 */
const evidence = z.union([
  z.string(),
  z.strictObject({ quote: z.string().min(1), occurrence: z.int().min(1).optional(), locator: z.string().optional() }),
  z.strictObject({ passage: z.string(), locator: z.string().optional() }),
  z.strictObject({ locator: z.string() }),
]);
const evidences = z.union([evidence, z.array(evidence).min(1)]);

/** An act by its id or by any label that the seeds give it; a provision or measure as «<act> # <number>». */
const reference = z.string().min(1);
const name = z.strictObject({ label: z.string().min(1), from: localDate.optional(), until: localDate.optional() });

const act = z.strictObject({
  id: z.string(),
  type: z.enum(actTypes),
  number: z.string().optional(),
  date: localDate.optional(),
  title: z.string().optional(),
  titleEn: z.string().optional(),
  draft: z.boolean().default(false),
  issuer: z.string().optional(),
  datePublished: localDate.optional(),
  inForceFrom: localDate.optional(),
  inForceUntil: localDate.optional(),
  subject: z.enum(treatySubjects).optional(),
  parties: z.array(z.string()).optional(),
  /** Other labels that people use for it. */
  names: z.array(z.union([z.string(), name])).default([]),
  /** Where this document names it. */
  named: evidences.optional(),
});

const provision = z.strictObject({
  act: reference,
  number: z.string(),
  level: z.enum(provisionLevels).default("ARTICLE"),
  heading: z.string().optional(),
  text: z.string().optional(),
  /** Numbers that it bore or bears, beside `number`, the one that its id is made of. */
  numbers: z.array(name).default([]),
  named: evidences.optional(),
});

const term = z.strictObject({ from: z.int().optional(), until: z.int().optional(), text: z.string().optional() });
const period = z.strictObject({ from: localDate, until: localDate });

const observation = z.strictObject({
  indicator: z.string(),
  value: z.number(),
  unit: z.string().optional(),
  period: period.optional(),
  measure: reference.optional(),
  says: evidences,
});

const measure = z.strictObject({
  programme: reference,
  number: z.string(),
  title: z.string().optional(),
  /** The number of the heading under which it stands; the heading is a provision of the programme. */
  under: z.string().optional(),
  term: term.optional(),
  responsible: z.array(z.string()).default([]),
  recommended: z.array(z.string()).default([]),
  named: evidences,
  /** What this document reports of it; absent where it only plans. */
  report: z
    .strictObject({
      status: z.enum(measureStatuses).default("NOT_STATED"),
      statusText: z.string().optional(),
      /** A summary is never written: `text` is the report's own first words as far as `says` quotes them. */
      period: period.optional(),
      says: evidences,
    })
    .optional(),
});

const event = z.strictObject({
  treaty: reference,
  step: z.enum(treatySteps),
  date: localDate.optional(),
  until: localDate.optional(),
  place: z.string().optional(),
  method: z.enum(["CURATED", "INFERRED"]).default("CURATED"),
  says: evidences,
});

const amendment = z.strictObject({
  by: reference,
  of: z.union([reference, z.array(reference).min(1)]),
  kind: z.enum(amendmentKinds).default("UNSPECIFIED"),
  inForceFrom: localDate.optional(),
  inForceUntil: localDate.optional(),
  oldText: z.string().optional(),
  newText: z.string().optional(),
  renumberedTo: z.string().optional(),
  says: evidences,
});

const link = z.strictObject({
  from: reference,
  relation: z.enum(relations).exclude(["AMENDS", "PART_OF"]),
  to: z.union([reference, z.array(reference).min(1)]),
  basis: z.enum(implementationBases).optional(),
  says: evidences,
});

const attribution = z.strictObject({
  about: reference,
  property: z.enum(attributedProperties),
  value: z.string(),
  says: evidences,
});

export const claimsFile = z.strictObject({
  document: z.strictObject({
    id: z.string().regex(/^document\//),
    /** Name of the file in seeds/documents; absent where the graph may not hold the text, then `sha256` is given. */
    file: z.string().optional(),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .optional(),
    title: z.string(),
    kind: z.enum(documentKinds),
    rank: z.int().min(1).max(4),
    publisher: z.string().optional(),
    publishedOn: localDate.optional(),
    period: period.optional(),
  }),
  recorded: z.strictObject({ at: instant, by: z.string().min(1) }),
  /** Quotes that several claims rest on, by name. */
  passages: z
    .record(
      z.string(),
      z.union([z.string(), z.strictObject({ quote: z.string().min(1), occurrence: z.int().min(1).optional() })]),
    )
    .default({}),
  acts: z.array(act).default([]),
  provisions: z.array(provision).default([]),
  measures: z.array(measure).default([]),
  amendments: z.array(amendment).default([]),
  links: z.array(link).default([]),
  events: z.array(event).default([]),
  observations: z.array(observation).default([]),
  attributions: z.array(attribution).default([]),
});

export type ClaimsFile = z.infer<typeof claimsFile>;
