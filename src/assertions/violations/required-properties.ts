const standing = ["standing", "standingFrom", "standingThen"];

/** The properties that every node of a label has; Community cannot require them. */
export const requiredProperties: Readonly<Record<string, readonly string[]>> = {
  Node: ["id", "label"],
  Act: ["type", "draft", "sortKey", "sortKeyDesc", "titleKey", "version"],
  Provision: ["actId", "level", "number", "sortKey"],
  Measure: ["programmeId", "listKey", "status"],
  Authority: ["nameAz", "sortKey"],
  Country: ["nameAz", "code", "sortKey"],
  Document: ["title", "kind", "rank", "sha256", "sortKey"],
  Claim: ["relation", "sortKey", ...standing],
  Link: ["subjectId", "objectId", "subjectAct", "objectAct", "targetKey"],
  Amendment: ["kind"],
  TreatyEvent: ["step", "countsFrom", "stageKey"],
  StatusReport: ["status", "text", "latestKey"],
  Observation: ["indicator", "value"],
  Attribution: ["property", "value"],
  Assertion: [
    "method",
    "confidence",
    "recordedAt",
    "recordedBy",
    "status",
    "statusWhenRecorded",
    "documentId",
    "sortKey",
  ],
  Verdict: ["id", "status", "at", "by", "decisive", "ordinal"],
  Mention: ["id", "documentId", "resourceId", "start", "end", "text", "method", "confidence", "sortKey"],
  Designation: ["key", "target", "from", "until", "label", "scheme"],
  Conflict: ["type", "rule", "aboutId", "state", "sortKey", "standsFrom", "standsThen", "ruleFrom", "ruleThen"],
};
