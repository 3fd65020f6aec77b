// Acts that one body issued, the newest first where the order is by `sortKeyDesc`.
// Stands after nodes/resolve-names.cypher: `named.issuer` is the body.
MATCH (n:Act)
WHERE n.issuerId = named.issuer.id AND n.sortKeyDesc > ""
