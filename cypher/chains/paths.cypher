// The shortest chains of links between two resources, over claims and from provisions to their acts, never over an issuer, a party
// or a document; each a map `n` {length, steps: [{place, relation, from, to, reversed, claim}]}.
// How long a chain is must be asked behind the search: a condition on the chain as a whole makes of the search one that tries all.
// Stands after nodes/resolve-names.cypher: `named.from` and `named.to` are the two.
// @param maxSteps: integer, how many steps a chain has at most
// @param first: integer, how many chains at most
// @param knownAt: string, the instant in the graph, or null for now
WITH named.from AS a, named.to AS b
WHERE a <> b
MATCH p = allShortestPaths((a)-[:LINKED|PART_OF*..8]-(b))
WHERE all(r IN relationships(p) WHERE r:PART_OF OR @standing(r) IN ["ESTABLISHED", "DISPUTED"])
WITH p WHERE length(p) <= $maxSteps
WITH p ORDER BY [r IN relationships(p) | coalesce(r.claim, "")] LIMIT $first
WITH {
  length: length(p),
  steps: [i IN range(0, length(p) - 1) | {
    place: i,
    relation: coalesce(relationships(p)[i].relation, type(relationships(p)[i])),
    from: nodes(p)[i].id,
    to: nodes(p)[i + 1].id,
    reversed: startNode(relationships(p)[i]) <> nodes(p)[i],
    claim: relationships(p)[i].claim
  }]
} AS n
