import { z } from "zod";
import { actTypes, treatySubjects } from "../identifiers/vocabulary";
import { localDate, name } from "./claims-file";

/** The forms of the files of seeds/registry: who and what everybody knows, each with one permanent id and all its names. */

const names = z.array(z.string().min(1)).default([]);
const alpha2 = z.string().regex(/^[A-Z]{2}$/, "a state is written as its ISO 3166 code, AZ");

const authority = z.strictObject({
  id: z.string().regex(/^authority\/[a-z0-9]+(-[a-z0-9]+)*$/, "an authority's id is written authority/labour-ministry"),
  nameAz: z.string().min(1),
  nameEn: z.string().min(1).optional(),
  /** Of an organisation that may be a party to a treaty (EU, IOM). */
  code: z.string().min(1).optional(),
  /** The state whose body it is; a body of AZ is also found with the state's name before each of its own. */
  state: alpha2.optional(),
  abbreviations: names,
  formerNames: names,
  otherNames: names,
});

const country = z.strictObject({
  code: alpha2,
  nameAz: z.string().min(1),
  nameEn: z.string().min(1),
  otherNames: names,
});

const instrument = z.strictObject({
  id: z.string(),
  type: z.enum(actTypes),
  number: z.string().optional(),
  date: localDate.optional(),
  title: z.string().optional(),
  titleEn: z.string().optional(),
  draft: z.boolean().optional(),
  issuer: z.string().optional(),
  datePublished: localDate.optional(),
  inForceFrom: localDate.optional(),
  inForceUntil: localDate.optional(),
  subject: z.enum(treatySubjects).optional(),
  parties: z.array(z.string()).optional(),
  names: z.array(z.union([z.string(), name])).default([]),
});

export const authoritiesFile = z.strictObject({ authorities: z.array(authority) });
export const countriesFile = z.strictObject({ countries: z.array(country) });
export const instrumentsFile = z.strictObject({ instruments: z.array(instrument) });

export type AuthorityEntry = z.infer<typeof authority>;
export type CountryEntry = z.infer<typeof country>;
export type InstrumentEntry = z.infer<typeof instrument>;
