// compared - neighbours of two nodes and how many quotes join each to either, the rarest first
// params: a, b, limit
// returns: id, kind, name, date, a, b, documentCount
UNWIND [$a, $b] AS side
MATCH (n:TifaAtlas {id: side})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WHERE m.id <> $a AND m.id <> $b AND coalesce(m.category, '') <> 'reused'
WITH m, side, sum(CASE WHEN r.count IS NULL THEN coalesce(r.evidenceCount, 1) ELSE r.count + coalesce(r.nested, 0) END) AS quotes
WITH m, sum(CASE WHEN side = $a THEN quotes ELSE 0 END) AS a, sum(CASE WHEN side = $b THEN quotes ELSE 0 END) AS b
RETURN m.id AS id, [l IN labels(m) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, coalesce(m.name, m.label, m.title) AS name, m.date AS date,
  a AS a, b AS b, coalesce(m.documentCount, 1) AS documentCount
ORDER BY documentCount, a + b DESC, id LIMIT $limit
