import { statement } from "../../graph/statements";
import { actClassOf } from "../../identifiers/vocabulary";
import { claimTypes } from "../stored-claims";
import { requiredProperties } from "./required-properties";
import type { Check } from "./rule";

const kinds = ["Act", "Provision", "Authority", "Country", "Document", "Claim", "Assertion", "Conflict"];

/** The rules that one statement of cypher/assertions/verify finds broken, with what that is given. */
const rules: [rule: string, parameters: Record<string, unknown>][] = [
  ["missing-property", { required: Object.entries(requiredProperties).map(([label, names]) => ({ label, names })) }],
  ["wrong-label", { kinds, classes: actClassOf, claimTypes }],
  ["edge-without-claim", {}],
  ["linked", {}],
  ["part-of", {}],
  ["issued-by", {}],
  ["stale-party", {}],
  ["assertion-status", {}],
  ["quote", {}],
  ["mention-text", {}],
  ["orphan-claim", {}],
  ["orphan-assertion", {}],
  ["orphan-verdict", {}],
  ["orphan-mention", {}],
  ["orphan-designation", {}],
  ["orphan-conflict", {}],
];

/** One check for each statement of cypher/assertions/verify. */
export const statementChecks: readonly Check[] = rules.map(([rule, parameters]) => ({
  rules: [rule],
  async *find(run) {
    for (const { id, sentence } of await run(statement(`assertions/verify/${rule}`), parameters)) {
      yield { rule, id: String(id), sentence: String(sentence) };
    }
  },
}));
