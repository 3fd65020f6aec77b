// Projected edges that no accepted claim between their ends accounts for.
MATCH (from)-[r:AMENDS|CITES|APPROVES|RATIFIES|BASED_ON|REPEALS|IMPLEMENTS]->(to)
OPTIONAL MATCH (c:Node {id: r.claim})
WITH from, r, to, c
WHERE c IS NULL
  OR NOT coalesce(c.standing IN ["ESTABLISHED", "DISPUTED", "OVERRULED"], false)
  OR NOT coalesce(c.relation = type(r) AND c.subjectId = from.id AND c.objectId = to.id, false)
RETURN coalesce(r.claim, from.id) AS id,
  "The edge " + type(r) + " from " + coalesce(from.id, "?") + " to " + coalesce(to.id, "?") + " rests on no accepted claim." AS sentence
