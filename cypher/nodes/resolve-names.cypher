// What people's words for things mean: `found`, for each name the nodes that fit it best, none, one or several.
// That is the node of such an id; else those that bear the words as a designation on the day; else those that ever bore them. With
// numbers it is what bears such a number within the one act that the words mean: the first number that anything bears.
// @param names: list of {id: string, key: string, kind: string, day: string, numbers: list of strings or null, part: string or null}
UNWIND $names AS name
WITH name, COLLECT {
  CALL (name) {
    MATCH (n:Node {id: name.id})
    RETURN n, 0 AS distance
  UNION ALL
    MATCH (d:Designation {key: name.key})-[:DESIGNATES]->(n)
    RETURN n, CASE WHEN d.from <= name.day AND (d.until = "" OR name.day < d.until) THEN 1 ELSE 2 END AS distance
  }
  WITH n, distance
  WHERE name.kind IN labels(n) AND NOT (name.kind = "Provision" AND n:Measure)
  WITH distance, collect(DISTINCT n) AS fitting
  ORDER BY distance LIMIT 1
  UNWIND fitting AS n
  RETURN n ORDER BY n.sortKey LIMIT 20
} AS whole
WITH name, whole, COLLECT {
  UNWIND CASE WHEN size(whole) = 1 AND name.numbers IS NOT NULL THEN range(0, size(name.numbers) - 1) ELSE [] END AS place
  MATCH (d:Designation {key: whole[0].id + name.numbers[place]})-[:DESIGNATES]->(n)
  WITH n, 2 * place + CASE WHEN d.from <= name.day AND (d.until = "" OR name.day < d.until) THEN 0 ELSE 1 END AS distance
  WHERE name.part IN labels(n) AND NOT (name.part = "Provision" AND n:Measure)
  WITH distance, collect(DISTINCT n) AS fitting
  ORDER BY distance LIMIT 1
  UNWIND fitting AS n
  RETURN n ORDER BY n.sortKey LIMIT 20
} AS parts
WITH collect(CASE WHEN name.numbers IS NULL OR size(whole) > 1 THEN whole ELSE parts END) AS found
