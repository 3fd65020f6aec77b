// Stores claims, each joined to what it is about. What follows from the words for them is set when they are judged.
// @param rows: list of {id: string, labels: list of strings, subjectId: string or null, objectId: string or null, properties: map}
UNWIND $rows AS row
MERGE (c:Node {id: row.id})
ON CREATE SET c:$(row.labels), c += row.properties
WITH c, row
OPTIONAL MATCH (subject:Node {id: row.subjectId})
OPTIONAL MATCH (object:Node {id: row.objectId})
FOREACH (end IN CASE WHEN subject IS NULL THEN [] ELSE [subject] END | MERGE (c)-[:SUBJECT]->(end))
FOREACH (end IN CASE WHEN object IS NULL THEN [] ELSE [object] END | MERGE (c)-[:OBJECT]->(end))
