// Provisions that do not stand in exactly the thing that they name as above them, and measures outside their programme.
MATCH (p:Provision)
WITH p, COLLECT { MATCH (p)-[:PART_OF]->(above) RETURN above } AS aboves
WHERE size(aboves) <> 1
  OR (NOT p:Measure AND NOT coalesce(aboves[0].id = p.parentId, false))
  OR (p:Measure AND p.parentId IS NOT NULL)
  OR NOT coalesce(coalesce(aboves[0].actId, aboves[0].id) = p.actId, false)
RETURN p.id AS id, "Its PART_OF edge, its parent and its act do not agree." AS sentence
