// Claims that no source says, and claims that are not joined to what they name as subject and object.
MATCH (c:Claim)
WITH c,
  COLLECT { MATCH (c)-[:SUBJECT]->(subject) RETURN subject.id } AS subjects,
  COLLECT { MATCH (c)-[:OBJECT]->(object) RETURN object.id } AS objects
WHERE subjects <> CASE WHEN c.subjectId IS NULL THEN [] ELSE [c.subjectId] END
  OR objects <> CASE WHEN c.objectId IS NULL THEN [] ELSE [c.objectId] END
  OR (c:Link AND c.objectId IS NULL)
  OR (NOT c:Observation AND c.subjectId IS NULL)
  OR NOT EXISTS { (c)<-[:SUPPORTS]-(:Assertion) }
RETURN c.id AS id, "No source says it, or it is not joined to what it is about." AS sentence
