// The amendments and repeals of whatever one of these claims amends or repeals.
// @param claims: list of strings, ids
UNWIND $claims AS id
MATCH (c:Node {id: id})
WHERE c.relation IN ["AMENDS", "REPEALS"]
WITH DISTINCT c.objectId AS target
MATCH (n:Link)
WHERE n.objectId = target AND n.relation IN ["AMENDS", "REPEALS"]
RETURN n.id AS id
