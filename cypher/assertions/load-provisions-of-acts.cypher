// The provisions and measures of acts, with their labels and properties.
// @param acts: list of strings, ids
UNWIND $acts AS act
MATCH (n:Provision)
WHERE n.actId = act AND n.sortKey > ""
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
