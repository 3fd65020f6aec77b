// Stores sources' words for claims, each with the claim that it supports and its place in the document. A word is never changed.
// @param rows: list of {id: string, claimId: string, documentId: string, properties: map, evidence: map}
UNWIND $rows AS row
MATCH (c:Node {id: row.claimId})
MATCH (d:Node {id: row.documentId})
MERGE (s:Node {id: row.id})
ON CREATE SET s:Assertion, s += row.properties
MERGE (s)-[:SUPPORTS]->(c)
MERGE (s)-[e:EVIDENCED_BY]->(d)
ON CREATE SET e = row.evidence
