// What is found, each a map `n` {node, score, terms, key}, in the order of `key`: what bears the whole query as its designation;
// acts of the number and the day that it names; what bears the number or the day that it names, and all its words; then by words.
// @param key: string, the whole query as the key of a designation
// @param terms: list of lists of strings, the folded forms of everything that is asked for
// @param words: list of lists of strings, those of the terms that are words
// @param numbers: list of strings, the forms of the numbers that are asked for
// @param days: list of strings, the ISO days that are asked for
// @param queries: list of {words: string, names: string}, the terms as queries of Lucene; empty where there are none
// @param labels: list of strings, the labels of the kinds to be found, or null for all
// @param most: integer, how many to find at most
// @param mostNames: integer, how many designations to look at
// @param after: string, the key after which the page begins
CALL () {
  MATCH (d:Designation {key: $key})-[:DESIGNATES]->(found)
  RETURN found, 20000.0 AS score
UNION ALL
  CALL () {
    UNWIND $numbers AS number
    MATCH (act:Act {numberKey: number})
    WHERE $days = [] OR act.date IN $days
    RETURN act
  UNION
    UNWIND $days AS day
    MATCH (act:Act)
    WHERE act.sortKey STARTS WITH day + "|" AND $numbers = []
    RETURN act
  }
  OPTIONAL MATCH (issuer:Node {id: act.issuerId})
  WITH act, $days <> [] AND $numbers <> [] AS isCited, " " + act.words + " " + coalesce(issuer.words, "") AS words
  WHERE isCited OR all(forms IN $words WHERE any(form IN forms WHERE words CONTAINS " " + form))
  RETURN act AS found, CASE WHEN isCited THEN 15000.0 ELSE 0.0 END AS score LIMIT $most
UNION ALL
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes("node_words", query.words, {limit: $most}) YIELD node AS found, score
  RETURN found, score
UNION ALL
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes("designation_words", query.names, {limit: $mostNames}) YIELD node AS d, score
  MATCH (d)-[:DESIGNATES]->(found)
  WHERE $labels IS NULL OR any(label IN $labels WHERE label IN labels(found))
  RETURN found, score LIMIT $most
}
WITH found, max(score) AS score
WHERE $labels IS NULL
  OR any(label IN $labels WHERE label IN labels(found) AND NOT (label = "Provision" AND found:Measure))
WITH found, CASE
  WHEN score < 10000 AND (found.date IN $days OR coalesce(found.numberKey, found.number) IN $numbers) THEN 10000 + score
  ELSE score
END AS score
WITH {
  node: found.id,
  score: score,
  terms: $terms,
  key: toString(999999999 - toInteger(score * 1000)) + "|" + found.id
} AS n
ORDER BY n.key LIMIT $most
WITH n
WHERE n.key > $after
