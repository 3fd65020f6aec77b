// What one act changed, in the order of its targets.
// Stands after nodes/resolve-names.cypher: `named.act` is the act.
// @param after: string, the key after which the page begins
MATCH (n:Amendment)
WHERE n.subjectId = named.act.id AND n.targetKey > $after
