import { z } from "zod";
import { actTypes, treatySubjects } from "../identifiers/vocabulary";
import { flag, localDate, names, words } from "./seed-forms";

/** The forms of the files of seeds/registry: who and what everybody knows, each with one permanent id and all its names. */

const texts = z.array(words).default([]);
const alpha2 = z.string().regex(/^[A-Z]{2}$/, "a state is written as its ISO 3166 code, AZ.");

const authority = z.strictObject({
  id: z
    .string()
    .regex(/^authority\/[a-z0-9]+(-[a-z0-9]+)*$/, "an authority's id is written authority/labour-ministry.")
    .describe("Given once, never changed: authority/<English slug>."),
  nameAz: words.describe("The name under which the documents know it, the latest of them."),
  nameEn: words.optional().describe("Its name in English."),
  code: words.optional().describe("Of an organisation that may be a party to a treaty: EU, IOM."),
  state: alpha2
    .optional()
    .describe("The state whose body it is; one of AZ is also found with the state's name before each of its own."),
  abbreviations: texts.describe("As written: DMX."),
  formerNames: texts.describe("What it was called before."),
  otherNames: texts.describe("Other forms that are written."),
});

const country = z.strictObject({
  code: alpha2.describe("ISO 3166-1 alpha-2."),
  nameAz: words.describe("The short name in Azerbaijani."),
  nameEn: words.describe("The short name in English."),
  otherNames: texts.describe("Other names that people write."),
});

/** An act as the registry or a claims file describes it, but for where a document names it. */
export const actProperties = {
  id: words.describe(
    "Given once, never changed: az/<type>/<date>/<number>; - for an unknown date, a slug for an unknown number.",
  ),
  number: words.optional().describe("Its number, 1071-IVQD."),
  date: localDate.optional().describe("The day on which it was adopted or signed."),
  title: words.optional().describe("Its title as it is written."),
  titleEn: words.optional().describe("Its title in English."),
  draft: flag.optional().describe("true for what is not adopted (layihə)."),
  issuer: words.optional().describe("The authority that issued it, by any of its names."),
  datePublished: localDate.optional().describe("The day on which it was first published."),
  inForceFrom: localDate.optional().describe("The first day on which it is in force, where it is stated."),
  inForceUntil: localDate.optional().describe("The first day on which it no longer is."),
  subject: z.enum(treatySubjects).optional().describe("Of a treaty: what it is about."),
  parties: z
    .array(words)
    .optional()
    .describe("Of a treaty: states by ISO code or name, organisations by code or name, in the title's order."),
  names: names.describe("Other labels that people use for it, each with its days where it did not always hold."),
};

const instrument = z.strictObject({ ...actProperties, type: z.enum(actTypes).describe("Its type.") });

export const authoritiesFile = z.strictObject({
  authorities: z.array(authority).describe("State bodies and organisations."),
});
export const countriesFile = z.strictObject({ countries: z.array(country).describe("States.") });
export const instrumentsFile = z.strictObject({
  instruments: z.array(instrument).describe("Acts that several documents speak of."),
});

export type AuthorityEntry = z.infer<typeof authority>;
export type CountryEntry = z.infer<typeof country>;
