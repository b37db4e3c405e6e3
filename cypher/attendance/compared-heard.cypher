// compared-heard - formulations in the texts that report two events, and how often with either, the rarest first
// params: a, b, limit
// returns: id, name, a, b, documentCount
UNWIND [$a, $b] AS side
MATCH (e:TifaAtlas:Event {id: side})<-[:REPORTS]-(d:TifaAtlas:Document)-[u:USES]->(c:TifaAtlas:Concept)
WHERE coalesce(c.category, '') <> 'reused'
WITH c, side, sum(coalesce(u.count, 0) + coalesce(u.nested, 0)) AS quotes
WITH c, sum(CASE WHEN side = $a THEN quotes ELSE 0 END) AS a, sum(CASE WHEN side = $b THEN quotes ELSE 0 END) AS b
RETURN c.id AS id, c.name AS name, a AS a, b AS b, coalesce(c.documentCount, 1) AS documentCount
ORDER BY documentCount, a + b DESC, id LIMIT $limit
