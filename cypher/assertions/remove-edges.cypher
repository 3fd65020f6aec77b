// Removes edges that nothing in the graph says any more.
// @param rows: list of strings, element ids of relationships
UNWIND $rows AS edge
MATCH ()-[r]->()
WHERE elementId(r) = edge
DELETE r
