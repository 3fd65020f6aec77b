// Mentions that are not joined to the document and the thing that they name.
MATCH (m:Mention)
WITH m,
  COLLECT { MATCH (m)-[:IN]->(d:Document) RETURN d.id } AS documents,
  COLLECT { MATCH (m)-[:NAMES]->(n) RETURN n.id } AS named
WHERE documents <> [m.documentId] OR named <> [m.resourceId]
RETURN coalesce(m.id, elementId(m)) AS id, "It is not joined to its document and to what it names." AS sentence
