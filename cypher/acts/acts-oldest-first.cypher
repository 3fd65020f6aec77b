// Acts by date, the oldest first, the undated last.
// @param after: string, the key after which the page begins
MATCH (n:Act)
WHERE n.sortKey > $after
