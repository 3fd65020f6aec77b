// The steps of whatever one of these claims is a step of, the reports on whatever one reports on, and what is approved by or said of
// whatever one says such a thing about.
// @param claims: list of strings, ids
UNWIND $claims AS id
MATCH (c:Node {id: id})
WHERE c.relation IN ["EVENT", "REPORT", "APPROVES", "ATTRIBUTION"]
WITH DISTINCT c.subjectId AS subjectId,
  CASE WHEN c.relation IN ["EVENT", "REPORT"] THEN [c.relation] ELSE ["APPROVES", "ATTRIBUTION"] END AS relations
MATCH (:Node {id: subjectId})<-[:SUBJECT]-(n:Claim)
WHERE n.relation IN relations
RETURN n.id AS id
