// list - formulations that pass the filter, in one of five orders; reused phrases only when asked for
// scans: Concept, to sort all of them
// params: categories, sort, offset, limit
// returns: id, name, category, degree, documentCount, mentionCount, firstDate, lastDate
MATCH (c:TifaAtlas:Concept)
WHERE CASE WHEN $categories IS NULL THEN coalesce(c.category, '') <> 'reused' ELSE c.category IN $categories END
RETURN c.id AS id, c.name AS name, c.category AS category, coalesce(c.degree, 0) AS degree,
  coalesce(c.documentCount, 0) AS documentCount, coalesce(c.mentionCount, 0) AS mentionCount,
  c.firstDate AS firstDate, c.lastDate AS lastDate
ORDER BY CASE WHEN $sort = 'documents' THEN documentCount ELSE 0 END DESC,
  CASE WHEN $sort IN ['documents', 'mentions'] THEN mentionCount ELSE 0 END DESC,
  CASE WHEN $sort = 'first' THEN coalesce(firstDate, '~') ELSE '' END,
  CASE WHEN $sort = 'last' THEN coalesce(lastDate, '') ELSE '' END DESC,
  CASE WHEN $sort = 'name' THEN name ELSE '' END, id
SKIP $offset LIMIT $limit
