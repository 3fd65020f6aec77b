// Links that have not exactly one LINKED edge with their own relation and history, and LINKED edges that are no link's.
MATCH (c:Link)
WITH c, COLLECT {
  MATCH (c)-[:SUBJECT]->()-[r:LINKED]->()<-[:OBJECT]-(c)
  WHERE r.claim = c.id
  RETURN r {.relation, .standing, .standingFrom, .standingThen}
} AS edges
WHERE NOT coalesce(edges = [c {.relation, .standing, .standingFrom, .standingThen}], false)
RETURN c.id AS id, "It has no LINKED edge, or one with other properties." AS sentence
UNION
MATCH (from)-[r:LINKED]->(to)
OPTIONAL MATCH (c:Node {id: r.claim})
WITH from, r, to, c
WHERE NOT coalesce(c:Link AND c.subjectId = from.id AND c.objectId = to.id, false)
RETURN coalesce(r.claim, from.id) AS id,
  "The edge LINKED from " + coalesce(from.id, "?") + " to " + coalesce(to.id, "?") + " is that of no link." AS sentence
