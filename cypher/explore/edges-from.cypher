// edges-from - the relations that begin at given nodes, for the counts in memory
// params: ids
// returns: source, target, type, role
UNWIND $ids AS from
MATCH (a:TifaAtlas {id: from})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]->(b:TifaAtlas)
RETURN a.id AS source, b.id AS target, type(r) AS type, r.role AS role
ORDER BY source, type, target, coalesce(role, '')
