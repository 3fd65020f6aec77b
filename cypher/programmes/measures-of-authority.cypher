// The measures for which one body is responsible, one programme after another. The near end stays unbound, else the index on the
// edge is not used.
// Stands after nodes/resolve-names.cypher: `named.authority` is the body.
// @param after: string, the key after which the page begins
MATCH ()-[r:RESPONSIBLE_FOR]->(n)
WHERE r.authorityId = named.authority.id AND r.sortKey > $after
  AND r.role = "RESPONSIBLE"
