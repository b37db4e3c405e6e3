// occasions - events whose reports use a formulation, by how often the reports do
// params: id, limit
// returns: id, name, date, count
MATCH (c:TifaAtlas:Concept {id: $id})<-[u:USES]-(d:TifaAtlas:Document)-[:REPORTS]->(e:TifaAtlas:Event)
WITH e, coalesce(u.count, 0) + coalesce(u.nested, 0) AS times
RETURN e.id AS id, e.name AS name, e.date AS date, coalesce(sum(times), 0) AS count
ORDER BY count DESC, coalesce(date, '~'), id LIMIT $limit
