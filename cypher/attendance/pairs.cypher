// pairs - pairs at the same events: how often, Jaccard, Newman's weight (1 by the number of others present, summed); most often first
// scans: Event, every event is looked at
// params: kinds, ids, from, to, least, limit
// returns: a, b, count, jaccard, newman
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
WITH a, b, count(e) AS count, sum(1.0 / (size - 1)) AS weight
WHERE count >= $least
WITH a, b, count, round(1000000.0 * weight) / 1000000.0 AS newman
ORDER BY count DESC, newman DESC, a.id, b.id LIMIT $limit
MATCH (a)-[:ATTENDED]->(f:TifaAtlas:Event)
WITH a, b, count, newman, f,
  CASE WHEN f.date CONTAINS '/' THEN split(f.date, '/')[0] ELSE f.date END AS first,
  CASE WHEN f.date CONTAINS '/' THEN split(f.date, '/')[1] ELSE f.date END AS last
WHERE ($from IS NULL OR f.date IS NOT NULL AND left(last + '-99-99', 10) >= $from)
  AND ($to IS NULL OR f.date IS NOT NULL AND left(first + '-01-01', 10) <= $to)
WITH a, b, count, newman, count(DISTINCT f.id) AS ofA
MATCH (b)-[:ATTENDED]->(g:TifaAtlas:Event)
WITH a, b, count, newman, ofA, g,
  CASE WHEN g.date CONTAINS '/' THEN split(g.date, '/')[0] ELSE g.date END AS first,
  CASE WHEN g.date CONTAINS '/' THEN split(g.date, '/')[1] ELSE g.date END AS last
WHERE ($from IS NULL OR g.date IS NOT NULL AND left(last + '-99-99', 10) >= $from)
  AND ($to IS NULL OR g.date IS NOT NULL AND left(first + '-01-01', 10) <= $to)
WITH a, b, count, newman, ofA, count(DISTINCT g.id) AS ofB
RETURN a.id AS a, b.id AS b, count AS count, 1.0 * count / (ofA + ofB - count) AS jaccard, newman AS newman
ORDER BY count DESC, newman DESC, a, b
