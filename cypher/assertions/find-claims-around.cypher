// The claims whose keys, labels or judgement rest on properties of these nodes: claims about a resource or, of an act, about what
// stands in it, and claims that a document speaks for.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)<-[:SUBJECT|OBJECT]-(c:Claim)
  RETURN c
UNION
  MATCH (n)<-[:EVIDENCED_BY]-(:Assertion)-[:SUPPORTS]->(c:Claim)
  RETURN c
UNION
  MATCH (p:Provision)<-[:SUBJECT|OBJECT]-(c:Claim)
  WHERE p.actId = n.id AND p.sortKey > ""
  RETURN c
}
RETURN DISTINCT c.id AS id
