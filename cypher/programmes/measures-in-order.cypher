// Measures, one programme after another, in the order of their numbers.
// @param after: string, the key after which the page begins
MATCH (n:Measure)
WHERE n.listKey > $after
