// Mentions whose words are not those of their document at the place that they name.
MATCH (m:Mention)-[:IN]->(d:Document)
WHERE NOT coalesce(
  m.start >= 0 AND m.end >= m.start AND substring(d.text, toInteger(m.start), toInteger(m.end - m.start)) = m.text,
  false
)
RETURN m.id AS id, "Its words are not what stands there in " + coalesce(d.id, "its document") + "." AS sentence
