// sources - the texts that given relations stand on, oldest first, and how many of their sentences
// params: relations, limit
// returns: id, title, label, date, quotes
UNWIND $relations AS relation
MATCH (e:TifaAtlas:Evidence {relation: relation})-[:OF]->(p:TifaAtlas:Passage)-[:OF]->(d:TifaAtlas:Document)
WITH d, count(DISTINCT e.id) AS quotes
RETURN d.id AS id, d.title AS title, d.label AS label, d.date AS date, quotes AS quotes
ORDER BY coalesce(date, '9999'), id LIMIT $limit
