// Conflicts that are not joined to the one thing and the claims that they are about.
MATCH (k:Conflict)
WITH k,
  COLLECT { MATCH (k)-[:ABOUT]->(n:Resource) RETURN n.id } AS things,
  COUNT { (k)-[:ABOUT]->(:Claim) } AS claims
WHERE things <> [k.aboutId] OR claims = 0
RETURN k.id AS id, "It is not joined to the thing and the claims that it is about." AS sentence
