// attendees - who was at an event, a row for each role
// params: id
// returns: relation, id, kind, name, role, invited, confidence
MATCH (e:TifaAtlas:Event {id: $id})<-[r:ATTENDED]-(n:TifaAtlas:Entity)
RETURN r.id AS relation, n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, n.name AS name,
  r.role AS role, coalesce(r.invited, false) AS invited, r.confidence AS confidence
ORDER BY relation
