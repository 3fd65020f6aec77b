// Waits until no other writer of the graph is at work; then none begins before this transaction ends. Nothing is changed: setting a
// label that is there already takes hold of the node all the same.
MATCH (l:WriteLock {id: "graph"})
SET l:WriteLock
