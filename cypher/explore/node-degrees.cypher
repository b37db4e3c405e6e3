// node-degrees - how many neighbours an expansion would bring, by relation, direction, kind and role
// params: id, reused
// returns: relation, direction, kind, role, count
MATCH (n:TifaAtlas {id: $id})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WHERE $reused OR coalesce(m.category, '') <> 'reused'
WITH type(r) AS relation, CASE WHEN startNode(r).id = $id THEN 'out' ELSE 'in' END AS direction,
  [l IN labels(m) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, coalesce(r.role, r.how) AS role, m.id AS other
RETURN relation AS relation, direction AS direction, kind AS kind, role AS role, count(DISTINCT other) AS count
ORDER BY count DESC, relation, direction, kind, coalesce(role, '')
