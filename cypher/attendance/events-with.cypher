// events-with - events a person or body attended or held, a row for each role; newest first, undated last
// params: id, limit
// returns: id, name, date, place, type, role, invited, relation, confidence
MATCH (n:TifaAtlas:Entity {id: $id})-[r:ATTENDED|HOSTED]->(e:TifaAtlas:Event)
RETURN e.id AS id, e.name AS name, e.date AS date, e.place AS place, type(r) AS type, r.role AS role,
  coalesce(r.invited, false) AS invited, r.id AS relation, r.confidence AS confidence
ORDER BY coalesce(date, '') DESC, id, relation LIMIT $limit
