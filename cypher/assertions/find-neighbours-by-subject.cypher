// The steps, reports, approvals and attributions of whatever one of these claims says such a thing about.
// @param claims: list of strings, ids
UNWIND $claims AS id
MATCH (c:Node {id: id})
WHERE c.relation IN ["EVENT", "REPORT", "APPROVES", "ATTRIBUTION"]
WITH DISTINCT c.subjectId AS subjectId
MATCH (:Node {id: subjectId})<-[:SUBJECT]-(n:Claim)
WHERE n.relation IN ["EVENT", "REPORT", "APPROVES", "ATTRIBUTION"]
RETURN n.id AS id
