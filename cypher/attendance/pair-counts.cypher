// pair-counts - how many pairs were at the same events exactly so often
// scans: Event, every event is looked at
// params: kinds, ids, from, to
// returns: count, pairs
MATCH (e:TifaAtlas:Event)
WITH e,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[0] ELSE e.date END AS first,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[1] ELSE e.date END AS last
WHERE ($from IS NULL OR e.date IS NOT NULL AND left(last + '-99-99', 10) >= $from)
  AND ($to IS NULL OR e.date IS NOT NULL AND left(first + '-01-01', 10) <= $to)
MATCH (e)<-[:ATTENDED]-(n:TifaAtlas:Entity)
WITH DISTINCT e, n
WITH e, count(n) AS size
WHERE size > 1
MATCH (e)<-[:ATTENDED]-(a:TifaAtlas:Entity)
WHERE CASE WHEN a.id STARTS WITH 'person:' THEN 'Person' ELSE 'Organization' END IN $kinds
WITH DISTINCT e, size, a
MATCH (e)<-[:ATTENDED]-(b:TifaAtlas:Entity)
WHERE a.id < b.id AND CASE WHEN b.id STARTS WITH 'person:' THEN 'Person' ELSE 'Organization' END IN $kinds
  AND ($ids IS NULL OR a.id IN $ids OR b.id IN $ids)
WITH DISTINCT e, size, a, b
WITH a, b, count(e) AS count
RETURN count AS count, count(*) AS pairs
ORDER BY count
