// Removes conflicts that no rule finds any more at any instant, since what is known of the acts themselves has changed.
// @param rows: list of strings, ids
UNWIND $rows AS id
MATCH (k:Node {id: id})
DETACH DELETE k
