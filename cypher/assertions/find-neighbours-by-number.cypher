// What the acts that bear one number approve or are said to be, for each number of an act that one of these claims is about.
// @param claims: list of strings, ids
UNWIND $claims AS id
MATCH (c:Node {id: id})
WHERE c.relation IN ["APPROVES", "ATTRIBUTION"]
MATCH (c)-[:SUBJECT]->(r)
MATCH (act:Node {id: coalesce(r.actId, r.id)})
WITH DISTINCT act.numberKey AS numberKey
MATCH (twin:Act)
WHERE twin.numberKey = numberKey
CALL (twin) {
  MATCH (twin)<-[:SUBJECT]-(n:Claim)
  RETURN n
UNION
  MATCH (p:Provision)<-[:SUBJECT]-(n:Claim)
  WHERE p.actId = twin.id AND p.sortKey > ""
  RETURN n
}
WITH n
WHERE n.relation IN ["APPROVES", "ATTRIBUTION"]
RETURN DISTINCT n.id AS id
