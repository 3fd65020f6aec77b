import { alphabeticalKey } from "../../text/sort-key";
import { searchWords } from "../../text/search-words";
import type { AuthorityPlan, CountryPlan } from "../plan";
import type { NodeRow } from "./node-row";

/** A state body or an international organisation as it is stored. */
export function authorityNode({ id, nameAz, nameEn, code, abbreviations, formerNames }: AuthorityPlan): NodeRow {
  return {
    id,
    labels: ["Node", "Party", "Authority"],
    properties: {
      ...named(id, nameAz),
      words: `${searchWords([nameAz, nameEn, code, ...(abbreviations ?? []), ...(formerNames ?? [])])} @Authority`,
      ...{ nameAz, nameEn, code, abbreviations, formerNames },
    },
  };
}

/** A state as it is stored; its other names are designations. */
export function countryNode({ id, code, nameAz, nameEn }: Omit<CountryPlan, "otherNames">): NodeRow {
  return {
    id,
    labels: ["Node", "Party", "Country"],
    properties: {
      ...named(id, nameAz),
      words: `${searchWords([nameAz, nameEn, code])} @Country`,
      ...{ nameAz, nameEn, code },
    },
  };
}

function named(id: string, nameAz: string): { label: string; sortKey: string } {
  return { label: nameAz, sortKey: `${alphabeticalKey(nameAz)}|${id}` };
}
