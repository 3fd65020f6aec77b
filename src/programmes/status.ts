/** Cypher of what the latest report on a measure `n` claims that nothing overrules, in a list that is empty where there is none. */
export const statusByReports =
  "COLLECT { MATCH (s:StatusReport) WHERE s.subjectId = n.id AND s.sortKey > '' AND @standing(s) IN ['ESTABLISHED', 'DISPUTED'] " +
  "RETURN s.status ORDER BY s.latestKey DESC LIMIT 1 }";
