// Treaties and measures whose edges to parties and authorities are out of order or bear other keys than their ends.
MATCH (who)-[r:PARTY_TO|RESPONSIBLE_FOR]->(n)
WITH n, type(r) AS type, r.role AS role, collect(r.order) AS orders,
  collect(
    CASE type(r)
      WHEN "PARTY_TO" THEN coalesce(r.partyId = who.id AND r.sortKey = n.titleKey, false)
      ELSE coalesce(r.authorityId = who.id AND r.sortKey = n.listKey AND r.role IN ["RESPONSIBLE", "RECOMMENDED"], false)
    END
  ) AS keys
WHERE false IN keys OR any(place IN range(0, size(keys) - 1) WHERE NOT place IN orders)
RETURN n.id AS id, "Its " + type + " edges are out of order or bear keys that are not their ends'." AS sentence
