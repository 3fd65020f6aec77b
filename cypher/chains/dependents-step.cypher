// One link further: the subjects of the links that end at what was reached last, each by the first of its links. What rests on a
// provision rests on its act and on the provisions above it, at the same distance. Stands after chains/dependents-from.cypher.
// @param relations: list of strings, the relations to follow, or null for all
// @param knownAt: string, the instant in the graph, or null for now
// @param most: integer, how many to find at most
CALL (start, reached) {
  UNWIND [each IN reached WHERE each.distance = reached[-1].distance] AS from
  CALL (from) {
    MATCH (c:Link)
    WHERE c.objectAct = from.id AND c.sortKey > ""
    RETURN c
  UNION
    MATCH (f:Node {id: from.id} WHERE f:Provision)<-[:PART_OF*0..8]-(p:Provision)
    MATCH (c:Link)
    WHERE c.objectId = p.id AND c.sortKey > ""
    RETURN c
  }
  WITH start, reached, from, c
  WHERE ($relations IS NULL OR c.relation IN $relations)
    AND @standing(c) IN ["ESTABLISHED", "DISPUTED"]
    AND c.subjectId <> start AND NOT c.subjectId IN [each IN reached | each.id]
  ORDER BY c.sortKey
  WITH c.subjectId AS id, from.distance + 1 AS distance, collect(c)[0] AS via
  ORDER BY via.sortKey LIMIT $most
  RETURN collect({id: id, distance: distance, via: via.id, key: distance + "|" + via.sortKey}) AS found
}
WITH start, reached + found AS reached
