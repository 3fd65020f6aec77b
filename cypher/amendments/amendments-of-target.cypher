// What changed one provision, or one act or any of its provisions, oldest first.
// Stands after nodes/resolve-names.cypher: `named.target` is the provision, measure or act.
// @param after: string, the key after which the page begins
MATCH (n:Amendment)
WHERE n.objectAct = coalesce(named.target.actId, named.target.id) AND n.sortKey > $after
  AND named.target.id IN [n.objectAct, n.objectId]
