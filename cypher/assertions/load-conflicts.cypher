// The stored conflicts in which these claims stand.
// @param claims: list of strings, ids
UNWIND $claims AS id
MATCH (c:Node {id: id})<-[:ABOUT]-(k:Conflict)
RETURN DISTINCT k.id AS id, properties(k) AS properties
