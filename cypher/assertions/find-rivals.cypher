// The claims that stand in a stored conflict with one of these.
// @param claims: list of strings, ids
UNWIND $claims AS id
MATCH (c:Node {id: id})<-[:ABOUT]-(:Conflict)-[:ABOUT]->(n:Claim)
RETURN DISTINCT n.id AS id
