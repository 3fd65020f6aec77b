// The provisions that stand in these acts and provisions at any depth, measures left out.
// @param ids: list of strings
UNWIND $ids AS id
MATCH (:Node {id: id})<-[:PART_OF*]-(p:Provision)
WHERE NOT p:Measure
RETURN DISTINCT p.id AS id
