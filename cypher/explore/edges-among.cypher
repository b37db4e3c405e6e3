// edges-among - every edge between given nodes that passes the filters
// params: ids, relations, roles, limit
// returns: id, source, target, type, role, title, evidenceCount, confidence
UNWIND $ids AS from
MATCH (a:TifaAtlas {id: from})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]->(b:TifaAtlas)
WHERE b.id IN $ids
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($roles IS NULL OR r.role IN $roles)
RETURN r.id AS id, a.id AS source, b.id AS target, type(r) AS type,
  coalesce(r.role, r.how) AS role, r.title AS title,
  coalesce(r.evidenceCount, coalesce(r.count, 0) + coalesce(r.nested, 0)) AS evidenceCount, coalesce(r.confidence, 1.0) AS confidence
ORDER BY id LIMIT $limit
