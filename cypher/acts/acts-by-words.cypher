// Acts that bear a designation with all of some words, each of which may go on: «qanun» finds «qanunu».
// @param words: string, a query of the full-text index: +miqrasiya* +qanun*
CALL db.index.fulltext.queryNodes("designation_words", $words) YIELD node AS d
MATCH (d)-[:DESIGNATES]->(n:Act)
WITH DISTINCT n
WHERE true
