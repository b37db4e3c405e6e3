// reach - edges from one layer of a search to the next; hubs are reached only when they are ends
// params: ids, ends, relations, hub, limit
// returns: from, to, degree, documentCount, id, source, target, type, role, title, evidenceCount, confidence
UNWIND $ids AS from
MATCH (n:TifaAtlas {id: from})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WHERE type(r) IN $relations AND m.id <> from AND (m.id IN $ends OR coalesce(m.degree, 0) <= $hub)
  AND coalesce(m.category, '') <> 'reused'
RETURN DISTINCT n.id AS from, m.id AS to, coalesce(m.degree, 0) AS degree, coalesce(m.documentCount, 1) AS documentCount,
  r.id AS id, startNode(r).id AS source, endNode(r).id AS target, type(r) AS type, coalesce(r.role, r.how) AS role, r.title AS title,
  coalesce(r.evidenceCount, coalesce(r.count, 0) + coalesce(r.nested, 0)) AS evidenceCount, coalesce(r.confidence, 1.0) AS confidence
ORDER BY degree, to, id, from LIMIT $limit
