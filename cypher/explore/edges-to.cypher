// edges-to - the edges between one node and given others that pass the filters
// params: id, ids, relations, roles
// returns: id, source, target, type, role, title, evidenceCount, confidence
MATCH (n:TifaAtlas {id: $id})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WHERE m.id IN $ids
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($roles IS NULL OR r.role IN $roles)
RETURN DISTINCT r.id AS id, startNode(r).id AS source, endNode(r).id AS target, type(r) AS type,
  coalesce(r.role, r.how) AS role, r.title AS title,
  coalesce(r.evidenceCount, coalesce(r.count, 0) + coalesce(r.nested, 0)) AS evidenceCount, coalesce(r.confidence, 1.0) AS confidence
ORDER BY id
