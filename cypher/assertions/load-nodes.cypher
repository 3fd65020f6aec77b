// The stored nodes among these ids, with their labels and properties.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
