// voiced - formulations a person or body voiced, most often first
// params: id, limit
// returns: id, name, count, documentCount, relation
MATCH (n:TifaAtlas:Entity {id: $id})-[r:VOICED]->(c:TifaAtlas:Concept)
WHERE coalesce(c.category, '') <> 'reused'
RETURN c.id AS id, c.name AS name, r.evidenceCount AS count, coalesce(c.documentCount, 0) AS documentCount, r.id AS relation
ORDER BY count DESC, id LIMIT $limit
