// shared-edges - the attendances of two at the events both attended, by date
// params: a, b
// returns: event, relation
MATCH (a:TifaAtlas {id: $a})-[ra:ATTENDED]->(e:TifaAtlas:Event)<-[rb:ATTENDED]-(b:TifaAtlas {id: $b})
WITH e, [ra.id, rb.id] AS pair
UNWIND pair AS relation
RETURN DISTINCT e.id AS event, relation AS relation ORDER BY event, relation
