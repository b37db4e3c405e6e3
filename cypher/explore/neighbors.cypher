// neighbors - neighbours that pass the filters, most specific first: n log(1 + N/df), n quotes on the edge, df texts of the neighbour
// params: id, relations, kinds, roles, reused, rank, documents, offset, limit
// returns: id, kind, name, category, date, degree, documentCount
MATCH (n:TifaAtlas {id: $id})-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]-(m:TifaAtlas)
WHERE m.id <> $id
  AND ($relations IS NULL OR type(r) IN $relations)
  AND ($roles IS NULL OR r.role IN $roles)
  AND ($kinds IS NULL OR any(l IN labels(m) WHERE l IN $kinds))
  AND ($reused OR coalesce(m.category, '') <> 'reused')
WITH m, sum(coalesce(r.count, r.evidenceCount, 1)) AS quotes
WITH m.id AS id, [l IN labels(m) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind,
  coalesce(m.name, m.label, m.title) AS name, m.category AS category, m.date AS date,
  coalesce(m.degree, 0) AS degree, coalesce(m.documentCount, 1) AS documentCount, quotes
WITH id, kind, name, category, date, degree, documentCount,
  CASE WHEN documentCount > 0 THEN documentCount ELSE 1 END AS spread, quotes
RETURN id AS id, kind AS kind, name AS name, category AS category, date AS date, degree AS degree, documentCount AS documentCount
ORDER BY CASE WHEN $rank = 'date' THEN coalesce(date, '') ELSE '' END DESC,
  CASE WHEN $rank = 'degree' THEN degree ELSE 0 END DESC,
  toInteger(round(1000000.0 * quotes * log(1.0 + 1.0 * $documents / spread))) DESC, id
SKIP $offset LIMIT $limit
