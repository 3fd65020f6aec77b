// Assertions whose status is not that of their last verdict, or without one that with which they were recorded.
MATCH (s:Assertion)
WITH s, COLLECT { MATCH (v:Verdict)-[:OF]->(s) RETURN v.status ORDER BY v.ordinal DESC LIMIT 1 } AS last
WHERE NOT coalesce(s.status = coalesce(last[0], s.statusWhenRecorded), false)
RETURN s.id AS id,
  "Its status is " + coalesce(s.status, "absent") + ", its last verdict says " + coalesce(last[0], s.statusWhenRecorded, "nothing") + "." AS sentence
