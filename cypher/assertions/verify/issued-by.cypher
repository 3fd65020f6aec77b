// Acts whose issuer and ISSUED_BY edge do not agree.
MATCH (act:Act)
WITH act, COLLECT { MATCH (act)-[:ISSUED_BY]->(issuer) RETURN issuer.id } AS issuers
WHERE issuers <> CASE WHEN act.issuerId IS NULL THEN [] ELSE [act.issuerId] END
RETURN act.id AS id, "Its issuer and its ISSUED_BY edge do not agree." AS sentence
