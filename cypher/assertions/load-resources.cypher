// What rules and keys need to know of acts, provisions and measures, each with its act.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (n:Node {id: id})
MATCH (act:Node {id: coalesce(n.actId, n.id)})
RETURN n.id AS id,
  CASE WHEN n:Measure THEN "MEASURE" WHEN n:Provision THEN "PROVISION" ELSE "ACT" END AS kind,
  n.label AS label,
  n.sortKey AS sortKey,
  act {
    .id, .label, .type, .sortKey, .number, .numberKey, .date, .title, .issuerId,
    inForceFrom: act.statedInForceFrom
  } AS act
