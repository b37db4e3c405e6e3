// events-of - events at which between least and most of given people and bodies were, oldest first and undated last
// params: ids, least, most, from, to, hosts, category, offset, limit
// returns: id, name, date, place, category, attendees, documentCount
UNWIND $ids AS who
MATCH (a:TifaAtlas:Entity {id: who})-[:ATTENDED]->(e:TifaAtlas:Event)
WITH e, count(DISTINCT a.id) AS present
WHERE present >= $least AND present <= $most
WITH e,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[0] ELSE e.date END AS first,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[1] ELSE e.date END AS last
WHERE ($category IS NULL OR e.category IN $category)
  AND ($from IS NULL OR e.date IS NOT NULL AND left(last + '-99-99', 10) >= $from)
  AND ($to IS NULL OR e.date IS NOT NULL AND left(first + '-01-01', 10) <= $to)
OPTIONAL MATCH (e)<-[:HOSTED]-(h:TifaAtlas:Organization)
WITH e, first, coalesce(sum(CASE WHEN h.id IN $hosts THEN 1 ELSE 0 END), 0) AS held
WHERE $hosts IS NULL OR held > 0
OPTIONAL MATCH (e)<-[:ATTENDED]-(n:TifaAtlas:Entity)
WITH e, first, count(DISTINCT n.id) AS attendees
RETURN e.id AS id, e.name AS name, e.date AS date, e.place AS place, e.category AS category,
  attendees AS attendees, coalesce(e.documentCount, 0) AS documentCount
ORDER BY coalesce(left(first + '-01-01', 10), '9999'), id SKIP $offset LIMIT $limit
