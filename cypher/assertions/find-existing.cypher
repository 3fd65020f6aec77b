// Those of these ids that a node bears.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id
