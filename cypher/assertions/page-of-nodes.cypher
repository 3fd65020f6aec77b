// The next nodes after an id, of those that bear one of some labels, with their labels and properties.
// @param after: string, an id; "" for the first page
// @param labels: list of strings
// @param count: whole number
MATCH (n:Node)
WHERE n.id > $after AND any(label IN labels(n) WHERE label IN $labels)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
ORDER BY n.id
LIMIT $count
