// hosts - the bodies that held given events
// params: events
// returns: event, id, name, relation, confidence
UNWIND $events AS event
MATCH (e:TifaAtlas:Event {id: event})<-[r:HOSTED]-(n:TifaAtlas:Organization)
RETURN e.id AS event, n.id AS id, n.name AS name, r.id AS relation, r.confidence AS confidence
ORDER BY event, id
