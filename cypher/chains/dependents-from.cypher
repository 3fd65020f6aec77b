// Where the search for what rests on a resource begins. Stands after nodes/resolve-names.cypher: `named.it` is the resource.
WITH named.it.id AS start
WHERE start IS NOT NULL
WITH start, [{id: start, distance: 0}] AS reached
