// shared-events - events two people or bodies both attended, and the edges that say so
// params: a, b
// returns: event, name, date, place, type, relation, id, role, confidence
MATCH (a:TifaAtlas:Entity {id: $a})-[r:ATTENDED]->(e:TifaAtlas:Event)
MATCH (e)<-[:ATTENDED]-(b:TifaAtlas:Entity) WHERE b.id = $b
WITH DISTINCT e
MATCH (e)<-[r:ATTENDED]-(n:TifaAtlas:Entity) WHERE n.id IN [$a, $b]
RETURN e.id AS event, e.name AS name, e.date AS date, e.place AS place, type(r) AS type,
  r.id AS relation, n.id AS id, r.role AS role, r.confidence AS confidence
ORDER BY coalesce(date, '9999'), event, id, relation
