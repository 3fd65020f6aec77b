import { labelOfProvision, namesOfLevels } from "../../identifiers/citation-label";
import { provisionSortKey } from "../../identifiers/provision-number";
import type { ProvisionLevel } from "../../identifiers/vocabulary";
import { searchWords } from "../../text/search-words";
import type { ProvisionPlan } from "../plan";
import type { NodeRow } from "./node-row";

/** What sources say of a provision. */
export interface KnownProvision {
  id: string;
  actId: string;
  /** The provision or act directly above it. */
  parentId: string;
  level: ProvisionLevel;
  number: string;
  heading?: string;
  text?: string;
}

/** What a plan says of a provision, under the names by which it is stored. */
export function knownProvision({ id, actId, parentId, level, number, heading, text }: ProvisionPlan): KnownProvision {
  return { id, actId, parentId: parentId ?? actId, level, number, heading, text };
}

/** A provision as it is stored. `actLabel` is how its act is cited. */
export function provisionNode(provision: KnownProvision, actLabel: string): NodeRow {
  const { id, actId, parentId, level, number, heading, text } = provision;
  return {
    id,
    labels: ["Node", "Resource", "Provision"],
    properties: {
      label: labelOfProvision(actLabel, number),
      sortKey: `${provisionSortKey(number)}|${id}`,
      words: `${searchWords([actLabel, namesOfLevels[level], level, number, heading, text])} @Provision`,
      ...{ actId, parentId, level, number, heading, text },
    },
  };
}
