// The treaties among these ids, each with its stored stage and the accepted steps that nothing overrules.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (t:Node {id: id})
WHERE t:Treaty
RETURN t.id AS id, t.stage AS stage,
  COLLECT {
    MATCH (e:TreatyEvent)
    WHERE e.subjectId = t.id AND e.stageKey > "" AND e.standing IN ["ESTABLISHED", "DISPUTED"]
    RETURN e {.id, .step, .countsFrom}
  } AS steps
