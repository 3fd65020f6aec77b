// Appends decisions to assertions, whose status they become.
// @param rows: list of {id: string, assertionId: string, status: string, properties: map}
UNWIND $rows AS row
MATCH (s:Node {id: row.assertionId})
CREATE (v:Verdict {id: row.id})-[:OF]->(s)
SET v += row.properties, s.status = row.status
