// Documents by day, the undated last.
// @param after: string, the key after which the page begins
MATCH (n:Document)
WHERE n.sortKey > $after
