// The acts and provisions among these ids: when each is stored to be in force, what is stated of it, the thing directly above it, and
// the accepted claims that nothing overrules by which it was inserted or repealed as a whole.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (n:Node {id: id})
WHERE (n:Act OR n:Provision) AND NOT n:Measure
OPTIONAL MATCH (above:Node {id: n.parentId})
RETURN n.id AS id,
  n {.inForceFrom, .inForceUntil} AS stored,
  n {inForceFrom: n.statedInForceFrom, inForceUntil: n.statedInForceUntil} AS stated,
  n.date AS date,
  CASE WHEN above IS NOT NULL
    THEN above {.id, .inForceUntil, inForceFrom: CASE WHEN above:Act THEN coalesce(above.inForceFrom, above.date) ELSE above.inForceFrom END}
  END AS above,
  COLLECT {
    MATCH (c:Link)
    WHERE c.objectId = n.id AND c.relation IN ["AMENDS", "REPEALS"]
      AND c.standing IN ["ESTABLISHED", "DISPUTED"]
      AND (c.relation = "REPEALS" OR (n:Provision AND c.kind IN ["INSERTION", "REPEAL"] AND NOT coalesce(c.partial, false)))
    MATCH (by:Node {id: c.subjectAct})
    RETURN {
      does: CASE WHEN c.kind = "INSERTION" THEN "INSERT" ELSE "REPEAL" END,
      standing: c.standing,
      effectiveFrom: coalesce(c.inForceFrom, by.statedInForceFrom, by.date)
    }
  } AS claims
