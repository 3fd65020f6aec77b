// Treaties by title in the order of the Azerbaijani alphabet, the untitled last.
// @param after: string, the key after which the page begins
MATCH (n:Treaty)
WHERE n.titleKey > $after
