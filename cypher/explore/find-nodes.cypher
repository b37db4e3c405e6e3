// find-nodes - nodes by id, as slices show them
// params: ids
// returns: id, kind, name, category, date, degree, documentCount
UNWIND $ids AS id
MATCH (n:TifaAtlas {id: id})
RETURN n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind,
  coalesce(n.name, n.label, n.title) AS name, n.category AS category, n.date AS date,
  coalesce(n.degree, 0) AS degree, coalesce(n.documentCount, 1) AS documentCount
ORDER BY id
