// Nodes by their ids, or by ids that they took over when another node turned out to be the same. `place` is that of the id asked for.
// @param ids: list of {id: string, key: string}
UNWIND range(0, size($ids) - 1) AS place
CALL (place) {
  MATCH (n:Node {id: $ids[place].id})
  RETURN n
UNION
  MATCH (d:Designation {key: $ids[place].key})-[:DESIGNATES]->(n:Node)
  WHERE d.label = $ids[place].id
  RETURN n
}
WITH place, n
