import { z } from "zod";
import { actTypes, treatySubjects } from "../identifiers/vocabulary";
import { flag, localDate, names, words } from "./seed-forms";

/** The forms of the files of seeds/registry: who and what everybody knows, each with one permanent id and all its names. */

const texts = z.array(words).default([]);
const alpha2 = z.string().regex(/^[A-Z]{2}$/, "a state is written as its ISO 3166 code, AZ.");

const authority = z.strictObject({
  id: z
    .string()
    .regex(/^authority\/[a-z0-9]+(-[a-z0-9]+)*$/, "an authority's id is written authority/labour-ministry."),
  nameAz: words,
  nameEn: words.optional(),
  /** Of an organisation that may be a party to a treaty (EU, IOM). */
  code: words.optional(),
  /** The state whose body it is; a body of AZ is also found with the state's name before each of its own. */
  state: alpha2.optional(),
  abbreviations: texts,
  formerNames: texts,
  otherNames: texts,
});

const country = z.strictObject({ code: alpha2, nameAz: words, nameEn: words, otherNames: texts });

/** An act as the registry or a claims file describes it, but for where a document names it. */
export const actProperties = {
  id: words,
  number: words.optional(),
  date: localDate.optional(),
  title: words.optional(),
  titleEn: words.optional(),
  draft: flag.optional(),
  issuer: words.optional(),
  datePublished: localDate.optional(),
  inForceFrom: localDate.optional(),
  inForceUntil: localDate.optional(),
  subject: z.enum(treatySubjects).optional(),
  parties: z.array(words).optional(),
  /** Other labels that people use for it. */
  names,
};

const instrument = z.strictObject({ ...actProperties, type: z.enum(actTypes) });

export const authoritiesFile = z.strictObject({ authorities: z.array(authority) });
export const countriesFile = z.strictObject({ countries: z.array(country) });
export const instrumentsFile = z.strictObject({ instruments: z.array(instrument) });

export type AuthorityEntry = z.infer<typeof authority>;
export type CountryEntry = z.infer<typeof country>;
