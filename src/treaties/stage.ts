/**
 * Cypher of the stage of a treaty `n`, in a list that is empty where it has none: that of the latest step that leads to one and
 * that nothing overrules, among those that count by `$asOf`.
 */
export const stageByEvents =
  "COLLECT { MATCH (e:TreatyEvent) WHERE e.subjectId = n.id AND e.stageKey > '' AND e.stage IS NOT NULL " +
  "AND ($asOf IS NULL OR e.countsFrom <= $asOf) AND @standing(e) IN ['ESTABLISHED', 'DISPUTED'] " +
  "RETURN e.stage ORDER BY e.subjectId DESC, e.stageKey DESC LIMIT 1 }";
