// Assertions that do not support one claim out of one document.
MATCH (s:Assertion)
WITH s,
  COUNT { (s)-[:SUPPORTS]->(:Claim) } AS claims,
  COLLECT { MATCH (s)-[:EVIDENCED_BY]->(d:Document) RETURN d.id } AS documents
WHERE claims <> 1 OR documents <> [s.documentId]
RETURN s.id AS id, "It does not support one claim out of its one document." AS sentence
