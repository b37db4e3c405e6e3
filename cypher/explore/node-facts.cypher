// node-facts - everything stored about one entity or document
// params: id
// returns: id, kind, name, category, date, degree, documentCount, aliases, place, series, otherDates, firstDate, lastDate, mentionCount, nestedCount
MATCH (n:TifaAtlas {id: $id})
RETURN n.id AS id, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind,
  coalesce(n.name, n.label, n.title) AS name, n.category AS category, n.date AS date,
  coalesce(n.degree, 0) AS degree, coalesce(n.documentCount, 1) AS documentCount,
  coalesce(n.aliases, []) AS aliases, n.place AS place, n.series AS series, coalesce(n.otherDates, []) AS otherDates,
  n.firstDate AS firstDate, n.lastDate AS lastDate,
  coalesce(n.mentionCount, 0) AS mentionCount, coalesce(n.nestedCount, 0) AS nestedCount
ORDER BY id LIMIT 1
