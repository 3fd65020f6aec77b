// Stores where documents name things. A mention is never changed.
// @param rows: list of {id: string, documentId: string, resourceId: string, properties: map}
UNWIND $rows AS row
MATCH (d:Node {id: row.documentId})
MATCH (n:Node {id: row.resourceId})
MERGE (m:Mention {id: row.id})
ON CREATE SET m += row.properties
MERGE (m)-[:NAMES]->(n)
MERGE (m)-[:IN]->(d)
