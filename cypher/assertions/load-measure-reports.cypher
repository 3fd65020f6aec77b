// The measures among these ids, each with its stored status and the accepted reports that nothing overrules.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (m:Node {id: id})
WHERE m:Measure
RETURN m.id AS id, m.status AS status,
  COLLECT {
    MATCH (c:StatusReport)
    WHERE c.subjectId = m.id AND c.sortKey > "" AND c.standing IN ["ESTABLISHED", "DISPUTED"]
    RETURN c {.status, .latestKey}
  } AS reports
