// The treaties of one state or organisation, by title. The near end stays unbound, else the index on the edge is not used.
// Stands after nodes/resolve-names.cypher: `named.party` is the party.
// @param after: string, the key after which the page begins
MATCH ()-[r:PARTY_TO]->(n)
WHERE r.partyId = named.party.id AND r.sortKey > $after
