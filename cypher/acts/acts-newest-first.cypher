// Acts by date, the newest first, the undated last.
// @param after: string, the key after which the page begins
MATCH (n:Act)
WHERE n.sortKeyDesc < $after
