// columns-of - events that given people and bodies attended or held and that pass the filters, best attended first; from and to are days
// params: ids, kinds, from, to, hosts, events, limit
// returns: id, name, aliases, date, attendees
UNWIND $ids AS who
MATCH (a:TifaAtlas:Entity {id: who})-[:ATTENDED|HOSTED]->(e:TifaAtlas:Event)
WITH DISTINCT e,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[0] ELSE e.date END AS first,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[1] ELSE e.date END AS last
WHERE ($events IS NULL OR e.id IN $events)
  AND ($from IS NULL OR e.date IS NOT NULL AND left(last + '-99-99', 10) >= $from)
  AND ($to IS NULL OR e.date IS NOT NULL AND left(first + '-01-01', 10) <= $to)
OPTIONAL MATCH (e)<-[:HOSTED]-(h:TifaAtlas:Organization)
WITH e, first, coalesce(sum(CASE WHEN h.id IN $hosts THEN 1 ELSE 0 END), 0) AS held
WHERE $hosts IS NULL OR held > 0
MATCH (e)<-[r:ATTENDED|HOSTED]-(n:TifaAtlas:Entity)
WHERE CASE WHEN n.id STARTS WITH 'person:' THEN 'Person' ELSE 'Organization' END IN $kinds AND n.id IN $ids
WITH e, count(DISTINCT n.id) AS attendees
RETURN e.id AS id, e.name AS name, coalesce(e.aliases, []) AS aliases, e.date AS date, attendees AS attendees
ORDER BY attendees DESC, coalesce(date, '') DESC, id LIMIT $limit
