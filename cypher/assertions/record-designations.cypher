// Stores what nodes are called: one designation a key, target and first day; what a later plan says of its label, scheme and last
// day replaces what is stored.
// @param rows: list of {key: string, target: string, from: string, until: string, label: string, scheme: string}; an unknown day is ""
UNWIND $rows AS row
MATCH (n:Node {id: row.target})
MERGE (d:Designation {key: row.key, target: row.target, from: row.from})
ON CREATE SET d.until = row.until, d.label = row.label, d.scheme = row.scheme
MERGE (d)-[:DESIGNATES]->(n)
WITH d, row
WHERE d.until <> row.until OR d.label <> row.label OR d.scheme <> row.scheme
SET d.until = row.until, d.label = row.label, d.scheme = row.scheme
