// The ids of the next nodes after an id, of those that bear one of some labels.
// @param after: string, an id; "" for the first page
// @param labels: list of strings
// @param count: whole number
MATCH (n:Node)
WHERE n.id > $after AND any(label IN labels(n) WHERE label IN $labels)
RETURN n.id AS id
ORDER BY n.id
LIMIT $count
