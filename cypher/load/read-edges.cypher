// read-edges - ids and hashes of the edges that leave the given nodes
// params: ids
// returns: id, type, source, target, hash
UNWIND $ids AS from
MATCH (a:TifaAtlas {id: from})-[x:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES|MENTIONS|OF]->(b:TifaAtlas)
RETURN x.id AS id, type(x) AS type, a.id AS source, b.id AS target, x.hash AS hash
ORDER BY id
