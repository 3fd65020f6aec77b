// What is found by words, each a map `n` {node, score, terms, key}, in the order of `key`: what bears the words as its designation, then
// what bears a number or date among them, then by the score of the words.
// @param key: string, the whole query as the key of a designation
// @param terms: list of strings, the folded words of the query
// @param numbers: list of strings, those of the terms that hold a digit
// @param day: string, the ISO day that the query is, or null
// @param queries: list of {nodes: string, names: string}, the terms as queries of Lucene; empty where there are none
// @param labels: list of strings, the labels of the kinds to be found, or null for all
// @param most: integer, how many to find at most
// @param after: string, the key after which the page begins
CALL () {
  MATCH (d:Designation {key: $key})-[:DESIGNATES]->(found)
  RETURN found, 20000.0 AS score
UNION ALL
  UNWIND $numbers AS number
  MATCH (found:Act {numberKey: number})
  WHERE all(term IN $terms WHERE (" " + found.words) CONTAINS (" " + term))
  RETURN found, 10000.0 AS score LIMIT $most
UNION ALL
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes("node_words", query.nodes, {limit: $most}) YIELD node AS found, score
  RETURN found, score + CASE WHEN found.date = $day OR found.number IN $numbers THEN 10000.0 ELSE 0.0 END AS score
UNION ALL
  UNWIND $queries AS query
  CALL db.index.fulltext.queryNodes("designation_words", query.names, {limit: $most}) YIELD node AS d, score
  MATCH (d)-[:DESIGNATES]->(found)
  RETURN found, score
}
WITH found, max(score) AS score
WHERE $labels IS NULL
  OR any(label IN $labels WHERE label IN labels(found) AND NOT (label = "Provision" AND found:Measure))
WITH {
  node: found.id,
  score: score,
  terms: $terms,
  key: toString(999999999 - toInteger(score * 1000)) + "|" + found.id
} AS n
WHERE n.key > $after
