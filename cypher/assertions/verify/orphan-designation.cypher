// Designations that do not lead to their target.
MATCH (d:Designation)
WITH d, COLLECT { MATCH (d)-[:DESIGNATES]->(n) RETURN n.id } AS targets
WHERE targets <> [d.target]
RETURN coalesce(d.target, elementId(d)) AS id, "The designation «" + coalesce(d.label, d.key, "?") + "» does not lead to its target." AS sentence
