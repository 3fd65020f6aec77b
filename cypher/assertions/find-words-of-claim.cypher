// The assertions that support a claim today.
// @param claim: string, an id
MATCH (c:Node {id: $claim})<-[:SUPPORTS]-(s:Assertion)
WHERE s.supersededAt IS NULL
RETURN s.id AS id
ORDER BY id
