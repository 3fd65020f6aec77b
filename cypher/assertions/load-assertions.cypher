// The stored assertions among these ids, with the claims that they support, and when each was last decided on.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (s:Node {id: id})-[:SUPPORTS]->(c:Claim)
RETURN s {.id, .status, .recordedAt, .supersededAt, claimId: c.id} AS assertion,
  COLLECT {
    MATCH (v:Verdict)-[:OF]->(s)
    WITH v ORDER BY v.ordinal
    RETURN v {.status, .at, .by, .note, .decisive, .ordinal}
  } AS verdicts
