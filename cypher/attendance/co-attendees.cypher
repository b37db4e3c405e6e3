// co-attendees - who was at the same events: how often, Jaccard, Newman's weight; most often first
// params: id, kinds, limit
// returns: id, kind, name, count, jaccard, newman
MATCH (n:TifaAtlas:Entity {id: $id})-[:ATTENDED]->(own:TifaAtlas:Event)
WITH count(DISTINCT own.id) AS mine
MATCH (n:TifaAtlas:Entity {id: $id})-[:ATTENDED]->(e:TifaAtlas:Event)
WITH DISTINCT mine, e
MATCH (e)<-[:ATTENDED]-(x:TifaAtlas:Entity)
WITH mine, e, count(DISTINCT x.id) AS size
WHERE size > 1
MATCH (e)<-[:ATTENDED]-(o:TifaAtlas:Entity)
WHERE o.id <> $id AND CASE WHEN o.id STARTS WITH 'person:' THEN 'Person' ELSE 'Organization' END IN $kinds
WITH DISTINCT mine, size, e, o
WITH mine, o, count(e) AS count, sum(1.0 / (size - 1)) AS weight
MATCH (o)-[:ATTENDED]->(f:TifaAtlas:Event)
WITH mine, o, count, round(1000000.0 * weight) / 1000000.0 AS newman, count(DISTINCT f.id) AS theirs
RETURN o.id AS id, [l IN labels(o) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, o.name AS name, count AS count,
  1.0 * count / (mine + theirs - count) AS jaccard, newman AS newman
ORDER BY count DESC, newman DESC, id LIMIT $limit
