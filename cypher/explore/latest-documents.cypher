// latest-documents - the newest texts and how many people, events and formulations each names
// scans: Document, to sort by date
// params: limit
// returns: id, label, title, date, people, events, concepts
MATCH (d:TifaAtlas:Document)
WITH d ORDER BY coalesce(d.date, '') DESC, d.id LIMIT $limit
OPTIONAL MATCH (d)-[r:NAMES|REPORTS|REFERS_TO|USES]->(n:TifaAtlas)
WITH d,
  count(DISTINCT CASE WHEN type(r) = 'NAMES' AND n.id STARTS WITH 'person:' THEN n.id END) AS people,
  count(DISTINCT CASE WHEN type(r) IN ['REPORTS', 'REFERS_TO'] THEN n.id END) AS events,
  count(DISTINCT CASE WHEN type(r) = 'USES' AND coalesce(n.category, '') <> 'reused' THEN n.id END) AS concepts
RETURN d.id AS id, d.label AS label, d.title AS title, d.date AS date, people AS people, events AS events, concepts AS concepts
ORDER BY coalesce(date, '') DESC, id
