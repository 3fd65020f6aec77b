// Assertions that do not quote the words of their document at the place that they name, or name no place at all.
MATCH (s:Assertion)-[e:EVIDENCED_BY]->(d:Document)
WHERE CASE
  WHEN e.quote IS NULL THEN e.locator IS NULL OR e.start IS NOT NULL OR e.end IS NOT NULL
  WHEN d.text IS NULL OR e.start IS NULL OR e.end IS NULL OR e.start < 0 OR e.end < e.start THEN true
  ELSE substring(d.text, toInteger(e.start), toInteger(e.end - e.start)) <> e.quote
END
RETURN s.id AS id, "What it quotes is not what stands there in " + coalesce(d.id, "its document") + "." AS sentence
