// The measures of one programme in the order of their numbers.
// Stands after nodes/resolve-names.cypher: `named.programme` is the programme.
// @param after: string, the key after which the page begins
MATCH (n:Measure)
WHERE n.programmeId = named.programme.id AND n.sortKey > $after
