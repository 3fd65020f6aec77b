// The words of what things are called. Keys are folded by the Azerbaijani rules, which no analyzer of Lucene knows.
CREATE FULLTEXT INDEX designation_words IF NOT EXISTS FOR (n:Designation) ON EACH [n.key]
OPTIONS {indexConfig: {`fulltext.analyzer`: "standard-no-stop-words"}};
