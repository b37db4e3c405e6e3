// shared-events - events two people or bodies both attended, and the edges that say so
// params: a, b
// returns: event, name, date, relation, id, role
MATCH (a:TifaAtlas:Entity {id: $a})-[r:ATTENDED]->(e:TifaAtlas:Event)
MATCH (e)<-[:ATTENDED]-(b:TifaAtlas:Entity) WHERE b.id = $b
WITH DISTINCT e
MATCH (e)<-[r:ATTENDED]-(n:TifaAtlas:Entity) WHERE n.id IN [$a, $b]
RETURN e.id AS event, e.name AS name, e.date AS date, r.id AS relation, n.id AS id, r.role AS role
ORDER BY coalesce(date, '9999'), event, id, relation
