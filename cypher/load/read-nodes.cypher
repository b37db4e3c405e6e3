// read-nodes - ids and hashes of our nodes, page by page after an id
// params: after, limit
// returns: id, hash, label
MATCH (n:TifaAtlas)
WHERE n.id > $after
RETURN n.id AS id, n.hash AS hash, [l IN labels(n) WHERE NOT l IN ['TifaAtlas', 'Entity']][0] AS label
ORDER BY id
LIMIT $limit
