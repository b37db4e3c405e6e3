// names - every name to be searched, for the index in memory
// scans: Entity, every name is read
// params: none
// returns: id, kind, name, aliases, searchKeys, formerIds, category, documentCount
MATCH (n:TifaAtlas:Entity)
RETURN n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, n.name AS name,
  coalesce(n.aliases, []) AS aliases, coalesce(n.searchKeys, []) AS searchKeys, coalesce(n.formerIds, []) AS formerIds,
  n.category AS category, coalesce(n.documentCount, 0) AS documentCount
ORDER BY id
