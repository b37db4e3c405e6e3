// occasions - events whose reports use a formulation, by how many of the reports do
// params: id, limit
// returns: id, name, date, count
MATCH (c:TifaAtlas:Concept {id: $id})<-[:USES]-(d:TifaAtlas:Document)-[:REPORTS]->(e:TifaAtlas:Event)
RETURN e.id AS id, e.name AS name, e.date AS date, count(DISTINCT d.id) AS count
ORDER BY count DESC, coalesce(date, '~'), id LIMIT $limit
