import { labelOfProvision } from "../../identifiers/citation-label";
import { provisionSortKey } from "../../identifiers/provision-number";
import { searchWords } from "../../text/search-words";
import type { MeasurePlan } from "../plan";
import type { NodeRow } from "./node-row";

/** What sources say of a measure. Where it stands in its programme is an edge alone, so that it is not listed among provisions. */
export interface KnownMeasure {
  id: string;
  programmeId: string;
  number: string;
  title?: string;
  termFrom?: number;
  termUntil?: number;
  termText?: string;
}

/** What a plan says of a measure, under the names by which it is stored. */
export function knownMeasure(plan: MeasurePlan): KnownMeasure {
  const { id, programmeId, number, title, termFrom, termUntil, termText } = plan;
  return { id, programmeId, number, title, termFrom, termUntil, termText };
}

/** A measure as it is stored. `programmeLabel` is how its programme is cited. */
export function measureNode(measure: KnownMeasure, programmeLabel: string): NodeRow {
  const { id, programmeId, number, title, termFrom, termUntil, termText } = measure;
  const sortKey = `${provisionSortKey(number)}|${id}`;
  return {
    id,
    labels: ["Node", "Resource", "Provision", "Measure"],
    properties: {
      label: labelOfProvision(programmeLabel, number),
      actId: programmeId,
      parentId: undefined,
      level: "CLAUSE",
      words: `${searchWords(["tədbir measure", programmeLabel, number, title, termText])} @Measure`,
      sortKey,
      listKey: `${programmeId}#${sortKey}`,
      ...{ programmeId, number, title, termFrom, termUntil, termText },
    },
  };
}
