// attended-counts - how many events given people and bodies attended; from and to are days
// params: ids, from, to
// returns: id, kind, name, events
UNWIND $ids AS id
MATCH (n:TifaAtlas:Entity {id: id})-[:ATTENDED]->(e:TifaAtlas:Event)
WITH n, e,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[0] ELSE e.date END AS first,
  CASE WHEN e.date CONTAINS '/' THEN split(e.date, '/')[1] ELSE e.date END AS last
WHERE ($from IS NULL OR e.date IS NOT NULL AND left(last + '-99-99', 10) >= $from)
  AND ($to IS NULL OR e.date IS NOT NULL AND left(first + '-01-01', 10) <= $to)
RETURN n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, n.name AS name, count(DISTINCT e.id) AS events
ORDER BY id
