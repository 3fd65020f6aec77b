// Conflicts in the order of the acts that they are about.
// @param after: string, the key after which the page begins
MATCH (n:Conflict)
WHERE n.sortKey > $after
