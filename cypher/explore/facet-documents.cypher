// facet-documents - texts by how many entities that pass the filters they name
// scans: Document|Entity, the filters may let every text pass
// params: documents, kinds, relations, roles, organizations, from, to, limit
// returns: value, name, count
MATCH (d:TifaAtlas:Document)-[:NAMES|USES|REPORTS|REFERS_TO]->(n:TifaAtlas:Entity)
WHERE ($documents IS NULL OR d.id IN $documents)
  AND ($from IS NULL OR split(d.date, '/')[size(split(d.date, '/')) - 1] + '~' >= $from)
  AND ($to IS NULL OR split(d.date, '/')[0] <= $to + '~')
  AND ($kinds IS NULL OR any(l IN labels(n) WHERE l IN $kinds))
  AND coalesce(n.category, '') <> 'reused'
WITH DISTINCT n, d
WHERE ($relations IS NULL OR EXISTS { MATCH (n)-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas) WHERE type(r) IN $relations })
  AND ($roles IS NULL OR EXISTS { MATCH (n)-[r:ATTENDED]-(m:TifaAtlas) WHERE r.role IN $roles })
  AND ($organizations IS NULL OR n.id IN $organizations
    OR EXISTS { MATCH (n)-[:ATTENDED|HOLDS_POST|HOSTED|VOICED|UNDER]-(o:TifaAtlas:Organization) WHERE o.id IN $organizations })
WITH d, count(DISTINCT n.id) AS count
RETURN d.id AS value, d.label AS name, count AS count ORDER BY count DESC, value LIMIT $limit
