// What a node is found by: its words, folded by the Azerbaijani rules and parted by blanks.
CREATE FULLTEXT INDEX node_words IF NOT EXISTS FOR (n:Node) ON EACH [n.words]
OPTIONS {indexConfig: {`fulltext.analyzer`: "whitespace"}};
