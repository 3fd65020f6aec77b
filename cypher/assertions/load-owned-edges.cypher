// The edges that say where nodes stand and who made, answers for or is party to them, each with the node that it is stored for.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r:PART_OF|ISSUED_BY]->(other)
  RETURN r, n.id AS from, other.id AS to
UNION
  MATCH (n)<-[r:RESPONSIBLE_FOR|PARTY_TO]-(other)
  RETURN r, other.id AS from, n.id AS to
}
RETURN n.id AS owner, elementId(r) AS edge, type(r) AS type, from, to, properties(r) AS properties
