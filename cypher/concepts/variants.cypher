// variants - other wordings of a formulation
// params: id
// returns: id, name, how
MATCH (c:TifaAtlas:Concept {id: $id})-[r:VARIANT_OF]-(o:TifaAtlas:Concept)
RETURN DISTINCT o.id AS id, o.name AS name, r.how AS how ORDER BY id, how
