// heard-at - the texts that report an event and use a formulation
// params: event, concept
// returns: document
MATCH (e:TifaAtlas:Event {id: $event})<-[:REPORTS]-(d:TifaAtlas:Document)-[:USES]->(c:TifaAtlas:Concept {id: $concept})
RETURN DISTINCT d.id AS document ORDER BY document
