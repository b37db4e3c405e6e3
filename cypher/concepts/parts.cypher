// parts - formulations a formulation is made of, and those it belongs to
// params: id
// returns: id, name, direction
MATCH (c:TifaAtlas:Concept {id: $id})-[r:PART_OF]-(o:TifaAtlas:Concept)
RETURN DISTINCT o.id AS id, o.name AS name, CASE WHEN startNode(r).id = $id THEN 'whole' ELSE 'part' END AS direction
ORDER BY direction, id
