import type { AuthorityPlan, CountryPlan } from "../assertions/plan";
import type { Designations } from "./designations";
import { NameIndex } from "./name-index";
import {
  authoritiesFile,
  type AuthorityEntry,
  countriesFile,
  type CountryEntry,
  type instrumentsFile,
} from "./registry-file";
import { type SeedFile } from "./seed-file";
import type { z } from "zod";

/** The files of seeds/registry as they were read. */
export interface RegistryFiles {
  authorities: SeedFile<z.infer<typeof authoritiesFile>>;
  countries: SeedFile<z.infer<typeof countriesFile>>;
  instruments: SeedFile<z.infer<typeof instrumentsFile>>;
}

/** How the state's name is put before the name of what is its own. */
export const ofAzerbaijan = ["Azərbaycan Respublikasının", "Azərbaycan Respublikası"];

/** Who may issue acts, execute measures and be a party, by every name. A name of two authorities, or of two states, is noted. */
export class Registry {
  private readonly authorityNames = new NameIndex();
  private readonly countryNames = new NameIndex();
  private readonly partyNames = new NameIndex();
  private readonly authoritiesById: Map<string, AuthorityEntry>;

  constructor(private readonly files: RegistryFiles) {
    this.authoritiesById = new Map(files.authorities.content.authorities.map((entry) => [entry.id, entry]));
    files.authorities.content.authorities.forEach((entry, index) => this.addAuthority(entry, index));
    files.countries.content.countries.forEach((entry, index) => this.addCountry(entry, index));
  }

  /** The id of the authority that a name, an abbreviation or an id means. */
  findAuthority(name: string): string | undefined {
    return this.authoritiesById.has(name) ? name : this.authorityNames.find(name)[0];
  }

  /** The id of the state, or of the organisation that may be a party, that a code or a name means. */
  findParty(name: string): string | undefined {
    return this.countryNames.find(name)[0] ?? this.partyNames.find(name)[0];
  }

  /** The Azerbaijani name of an authority. */
  nameOf(authorityId: string): string | undefined {
    return this.authoritiesById.get(authorityId)?.nameAz;
  }

  authorities(): AuthorityPlan[] {
    return [...this.authoritiesById.values()].map((entry) => ({
      id: entry.id,
      nameAz: entry.nameAz,
      nameEn: entry.nameEn,
      code: entry.code,
      abbreviations: entry.abbreviations,
      formerNames: entry.formerNames,
    }));
  }

  countries(): CountryPlan[] {
    return this.files.countries.content.countries.map((entry) => ({ id: countryId(entry), ...entry }));
  }

  /** Adds every name of every authority and state. */
  designate(designations: Designations): void {
    for (const entry of this.authoritiesById.values()) {
      for (const name of namesOf(entry)) designations.name(entry.id, name, "OTHER");
      for (const name of [...entry.abbreviations, entry.code ?? ""]) designations.name(entry.id, name, "ABBREVIATION");
    }
    for (const entry of this.files.countries.content.countries) {
      const { code, nameAz, nameEn, otherNames } = entry;
      for (const name of [nameAz, nameEn, ...otherNames]) designations.name(countryId(entry), name);
      designations.name(countryId(entry), code, "ABBREVIATION");
    }
  }

  private addAuthority(entry: AuthorityEntry, index: number): void {
    const { authorities } = this.files;
    const first = authorities.content.authorities.findIndex(({ id }) => id === entry.id);
    if (first !== index) authorities.refuse(["authorities", index, "id"], `"${entry.id}" stands here twice.`);
    const slug = entry.id.slice("authority/".length);
    for (const name of [slug, ...namesOf(entry), ...entry.abbreviations, entry.code ?? slug]) {
      const other = this.authorityNames.find(name).find((id) => id !== entry.id);
      if (other) authorities.refuse(["authorities", index], `"${name}" is a name of ${other} too: give it to neither.`);
      this.authorityNames.add(name, entry.id);
      if (entry.code !== undefined) this.partyNames.add(name, entry.id);
    }
  }

  private addCountry(entry: CountryEntry, index: number): void {
    for (const name of [entry.code, entry.nameAz, entry.nameEn, ...entry.otherNames]) {
      const other = this.countryNames.find(name).find((id) => id !== countryId(entry));
      const reason = `"${name}" is a name of ${other} too: give it to neither.`;
      if (other) this.files.countries.refuse(["countries", index], reason);
      this.countryNames.add(name, countryId(entry));
    }
  }
}

const countryId = ({ code }: CountryEntry): string => `country/${code}`;

/** All names in words; a body of Azerbaijan is called with and without the state's name. */
function namesOf(entry: AuthorityEntry): string[] {
  const names = [entry.nameAz, entry.nameEn ?? entry.nameAz, ...entry.formerNames, ...entry.otherNames];
  if (entry.state !== "AZ") return names;
  const bare = [entry.nameAz, ...entry.formerNames].filter((name) => !name.startsWith("Azərbaycan Respublika"));
  return [...names, ...bare.flatMap((name) => ofAzerbaijan.map((state) => `${state} ${name}`))];
}
