// count-neighbors - how many neighbours pass the filters
// params: id, relations, kinds, roles, reused
// returns: count
MATCH (n:TifaAtlas {id: $id})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WHERE m.id <> $id
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($roles IS NULL OR r.role IN $roles)
  AND ($kinds IS NULL OR any(l IN labels(m) WHERE l IN $kinds))
  AND ($reused OR coalesce(m.category, '') <> 'reused')
RETURN count(DISTINCT m.id) AS count
