// Creates edges between stored nodes.
// @param rows: list of {type: string, from: string, to: string, properties: map}
UNWIND $rows AS row
MATCH (from:Node {id: row.from})
MATCH (to:Node {id: row.to})
CREATE (from)-[r:$(row.type)]->(to)
SET r = row.properties
