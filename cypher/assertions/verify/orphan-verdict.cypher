// Verdicts that are on no one assertion.
MATCH (v:Verdict)
WHERE COUNT { (v)-[:OF]->(:Assertion) } <> 1
RETURN coalesce(v.id, elementId(v)) AS id, "It decides on no one assertion." AS sentence
