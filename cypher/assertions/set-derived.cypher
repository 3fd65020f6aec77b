// Sets what follows from claims and verdicts: standings and keys of claims, stage, status and force of resources. Null takes away.
// @param rows: list of {id: string, properties: map}
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n += row.properties
