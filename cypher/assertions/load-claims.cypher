// Claims as they are stored, the words for them with their sources and verdicts, and the edges projected from them.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (c:Node {id: id})
WHERE c:Claim
RETURN c.id AS id, labels(c) AS labels, properties(c) AS properties,
  COLLECT {
    MATCH (c)<-[:SUPPORTS]-(s:Assertion)-[e:EVIDENCED_BY]->(d:Document)
    RETURN s {
      .id, .recordedAt, .supersededAt, .statusWhenRecorded, .statedKind,
      start: e.start,
      details: s {.inForceFrom, .inForceUntil, .oldText, .newText, .renumberedTo, .partial},
      source: d {.id, .rank, .sortKey, .publishedOn, .periodFrom, .periodUntil},
      verdicts: COLLECT {
        MATCH (v:Verdict)-[:OF]->(s)
        RETURN v {.status, .at, .decisive}
        ORDER BY v.ordinal
      }
    }
    ORDER BY s.id
  } AS words,
  COLLECT {
    MATCH (c)-[:SUBJECT]->(from)-[r:AMENDS|CITES|APPROVES|RATIFIES|BASED_ON|REPEALS|IMPLEMENTS]->(to)<-[:OBJECT]-(c)
    WHERE r.claim = c.id
    RETURN {edge: elementId(r), type: type(r), from: from.id, to: to.id, properties: properties(r)}
  } AS edges
