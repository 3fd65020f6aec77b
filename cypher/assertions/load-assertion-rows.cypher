// Stored words in the form in which they are recorded.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (s:Node {id: id})-[:SUPPORTS]->(c:Claim)
MATCH (s)-[e:EVIDENCED_BY]->(d:Document)
RETURN s.id AS id, c.id AS claimId, d.id AS documentId, properties(s) AS properties, properties(e) AS evidence
