// Claims as they are stored, the words for them with their sources and verdicts, and the edges projected from them.
// After RETURN v {…} the name v means the map: what sorts by a property that is not in it goes before.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (c:Node {id: id})
WHERE c:Claim
RETURN c.id AS id, labels(c) AS labels, properties(c) AS properties,
  COLLECT {
    MATCH (c)<-[:SUPPORTS]-(s:Assertion)-[e:EVIDENCED_BY]->(d:Document)
    WITH s, e, d ORDER BY s.id
    RETURN s {
      .id, .recordedAt, .supersededAt, .statusWhenRecorded, .statedKind,
      start: e.start,
      details: s {.inForceFrom, .inForceUntil, .oldText, .newText, .renumberedTo, .partial},
      source: d {.id, .rank, .sortKey, .publishedOn, .periodFrom, .periodUntil},
      verdicts: COLLECT {
        MATCH (v:Verdict)-[:OF]->(s)
        WITH v ORDER BY v.ordinal
        RETURN v {.status, .at, .decisive}
      }
    }
  } AS words,
  COLLECT {
    MATCH (c)-[:SUBJECT]->(from)-[r:LINKED|AMENDS|CITES|APPROVES|RATIFIES|BASED_ON|REPEALS|IMPLEMENTS]->(to)<-[:OBJECT]-(c)
    WHERE r.claim = c.id
    RETURN {edge: elementId(r), type: type(r), from: from.id, to: to.id, properties: properties(r)}
  } AS edges
