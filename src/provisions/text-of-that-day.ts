/**
 * Cypher of the words of a provision on a day. The stored text is that of today: it is the one of an earlier day only if the
 * provision was in force then and nothing changed it since.
 */
export const textOfThatDay =
  "CASE WHEN $asOf IS NULL OR (n.inForceFrom <= $asOf AND coalesce($asOf < n.inForceUntil, true) AND NOT EXISTS { " +
  "MATCH (c:Amendment) WHERE c.objectId = n.id AND c.sortKey > '' AND @standing(c) IN ['ESTABLISHED', 'DISPUTED'] " +
  "MATCH (by:Node {id: c.subjectId}) WHERE coalesce(coalesce(c.inForceFrom, by.inForceFrom, by.date) > $asOf, true) " +
  "}) THEN n.text END";
