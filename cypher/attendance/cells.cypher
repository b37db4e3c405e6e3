// cells - roles at given events of everyone, or of given people and bodies; bodies that held them too
// params: events, kinds, ids, limit
// returns: event, id, kind, name, type, role, relation, confidence
UNWIND $events AS event
MATCH (e:TifaAtlas:Event {id: event})<-[r:ATTENDED|HOSTED]-(n:TifaAtlas:Entity)
WHERE CASE WHEN n.id STARTS WITH 'person:' THEN 'Person' ELSE 'Organization' END IN $kinds AND ($ids IS NULL OR n.id IN $ids)
RETURN e.id AS event, n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, n.name AS name, type(r) AS type,
  r.role AS role, r.id AS relation, r.confidence AS confidence
ORDER BY event, id, relation LIMIT $limit
