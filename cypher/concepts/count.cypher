// count - how many formulations pass the filter
// scans: Concept, counting them is the question
// params: categories
// returns: count
MATCH (c:TifaAtlas:Concept)
WHERE CASE WHEN $categories IS NULL THEN coalesce(c.category, '') <> 'reused' ELSE c.category IN $categories END
RETURN count(c) AS count
