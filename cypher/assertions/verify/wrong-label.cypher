// Nodes that bear no label which says what they are or several of them, acts without the one label of their type, claims likewise.
// @param kinds: list of strings, the labels of which every node bears one
// @param classes: map from a type of act to its label
// @param claimTypes: list of strings, the labels of which every claim bears one
MATCH (n:Node)
WITH n, [label IN labels(n) WHERE label IN $kinds] AS kinds,
  CASE
    WHEN n:Act THEN [label IN labels(n) WHERE label IN [type IN keys($classes) | $classes[type]]] = [$classes[n.type]]
    WHEN n:Claim THEN size([label IN labels(n) WHERE label IN $claimTypes]) = 1
      AND (n:Link) = (n:Amendment OR n:Reference)
    ELSE true
  END AS isClassed
WHERE size(kinds) <> 1 OR NOT isClassed
RETURN n.id AS id, "The labels " + reduce(all = "", label IN labels(n) | all + label + " ") + "do not fit what it is." AS sentence
