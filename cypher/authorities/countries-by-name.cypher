// All countries by name in the order of the Azerbaijani alphabet.
MATCH (n:Country)
WHERE n.sortKey > ""
WITH n
ORDER BY n.sortKey
