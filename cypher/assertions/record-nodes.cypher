// Stores nodes, or what is new of them: labels to bear and to drop, properties to set (null takes one away).
// @param rows: list of {id: string, labels: list of strings, dropped: list of strings, properties: map}
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n:$(row.labels), n += row.properties
REMOVE n:$(row.dropped)
