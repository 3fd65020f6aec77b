// Stores conflicts, each joined to the thing and the claims that it is about.
// @param rows: list of {id: string, ends: list of strings (ids of the thing and of the claims), properties: map}
UNWIND $rows AS row
MERGE (k:Node {id: row.id})
SET k:Conflict, k += row.properties
WITH k, row
UNWIND row.ends AS end
MATCH (n:Node {id: end})
MERGE (k)-[:ABOUT]->(n)
