// voices - people and bodies that voice a formulation, most often first
// params: id, limit
// returns: id, name, count
MATCH (c:TifaAtlas:Concept {id: $id})<-[v:VOICED]-(s:TifaAtlas)
RETURN s.id AS id, s.name AS name, coalesce(v.evidenceCount, 1) AS count ORDER BY count DESC, id LIMIT $limit
