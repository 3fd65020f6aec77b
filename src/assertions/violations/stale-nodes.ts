import { describeStored } from "../describe-nodes";
import { changedProperties, type StoredNode } from "../nodes/node-row";
import { loadNodes } from "../stored-nodes";
import { requiredProperties } from "./required-properties";
import { differenceSentence, pagesOf, type Check } from "./rule";

const described = ["Act", "Provision", "Authority", "Country", "Document"];

/** Acts, provisions, parties and documents whose labels and keys are not those that follow from what is known of them. */
export const staleNodes: Check = {
  rules: ["stale-key"],
  async *find(run) {
    for await (const page of pagesOf<StoredNode & { id: string }>(run, "nodes", described, 200)) {
      const acts = await loadNodes(
        run,
        page.map(({ properties }) => properties.actId).filter((id) => typeof id === "string"),
      );
      for (const node of page.filter(isWhole)) {
        const wanted = describeStored(node.id, node, (actId) => String(acts.get(actId)?.properties.label));
        const changed = wanted && changedProperties(node.properties, wanted.properties);
        if (changed) yield { rule: "stale-key", id: node.id, sentence: differenceSentence(node.properties, changed) };
      }
    }
  },
};

/** What lacks a property breaks a rule of its own, and can have no keys. */
function isWhole({ labels, properties }: StoredNode): boolean {
  return labels.every((label) => (requiredProperties[label] ?? []).every((name) => isKey(name) || name in properties));
}

function isKey(name: string): boolean {
  return (
    name === "label" || name === "version" || name === "status" || /(sortKey|sortKeyDesc|titleKey|listKey)$/.test(name)
  );
}
