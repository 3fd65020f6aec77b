// Acts by title in the order of the Azerbaijani alphabet, the untitled last.
// @param after: string, the key after which the page begins
MATCH (n:Act)
WHERE n.titleKey > $after
