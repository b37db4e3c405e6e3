// heard - formulations used in the texts that report an event, most often first
// params: id, limit
// returns: id, name, category, count, documentCount
MATCH (e:TifaAtlas:Event {id: $id})<-[:REPORTS]-(d:TifaAtlas:Document)-[u:USES]->(c:TifaAtlas:Concept)
WHERE coalesce(c.category, '') <> 'reused'
WITH c, sum(coalesce(u.count, 0) + coalesce(u.nested, 0)) AS count
RETURN c.id AS id, c.name AS name, c.category AS category, count AS count, coalesce(c.documentCount, 0) AS documentCount
ORDER BY count DESC, id LIMIT $limit
