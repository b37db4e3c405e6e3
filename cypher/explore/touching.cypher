// touching - how many relations hang on a node and on how many quotes they stand
// params: id
// returns: edges, evidence
MATCH (n:TifaAtlas {id: $id})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WITH DISTINCT r.id AS relation, coalesce(r.evidenceCount, coalesce(r.count, 0) + coalesce(r.nested, 0)) AS quotes
RETURN count(relation) AS edges, coalesce(sum(quotes), 0) AS evidence
