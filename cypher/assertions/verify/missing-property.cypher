// Nodes that lack a property which every node of their label has.
// @param required: list of {label: string, names: list of strings}
MATCH (n)
UNWIND [kind IN $required WHERE kind.label IN labels(n)] AS kind
UNWIND kind.names AS name
WITH n, kind, name
WHERE n[name] IS NULL
RETURN coalesce(n.id, elementId(n)) AS id, "A node of label " + kind.label + " has no " + name + "." AS sentence
