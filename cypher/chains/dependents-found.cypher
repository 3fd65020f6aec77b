// What was reached, each a map `n` {resource, distance, via, key}, in the order of `key`: nearest first, then by the date of the act.
// Stands after chains/dependents-step.cypher.
// @param after: string, the key after which the page begins
// @param most: integer, how many to count at most
UNWIND tail(reached)[..$most] AS each
WITH {resource: each.id, distance: each.distance, via: each.via, key: each.key} AS n
WHERE n.key > $after
