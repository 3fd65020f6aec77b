// Marks words as superseded: copies of them support another claim from that instant on.
// @param rows: list of {id: string, at: string}
UNWIND $rows AS row
MATCH (s:Node {id: row.id})
SET s.supersededAt = row.at
