// count-events-of - at how many events between least and most of given people and bodies were
// params: ids, least, most, from, to, hosts, category
// returns: count
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
RETURN count(e) AS count
