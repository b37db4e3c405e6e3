// passages-with - the passages of a text that name an entity, and where
// params: document, entity
// returns: label, date, number, start, text, starts, ends
MATCH (d:TifaAtlas:Document {id: $document})<-[:OF]-(p:TifaAtlas:Passage)-[m:MENTIONS]->(n:TifaAtlas:Entity)
WHERE n.id = $entity
RETURN d.label AS label, d.date AS date, p.number AS number, p.start AS start, p.text AS text, m.starts AS starts, m.ends AS ends
ORDER BY start
