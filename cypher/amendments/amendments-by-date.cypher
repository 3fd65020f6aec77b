// Amendments by the date of the act that makes them, oldest first.
// @param after: string, the key after which the page begins
MATCH (n:Amendment)
WHERE n.sortKey > $after
