// presence - the roles of given people and bodies at given events
// params: ids, events
// returns: event, id, name, role, relation
UNWIND $events AS event
MATCH (e:TifaAtlas:Event {id: event})<-[r:ATTENDED]-(n:TifaAtlas:Entity)
WHERE n.id IN $ids
RETURN e.id AS event, n.id AS id, n.name AS name, r.role AS role, r.id AS relation
ORDER BY event, relation
