// members - who was at given events, once each
// params: events
// returns: event, id, kind, name
UNWIND $events AS event
MATCH (e:TifaAtlas:Event {id: event})<-[:ATTENDED]-(n:TifaAtlas:Entity)
RETURN DISTINCT e.id AS event, n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, n.name AS name
ORDER BY event, id
