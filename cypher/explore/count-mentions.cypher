// count-mentions - how often an entity stands in the texts, or in one of them
// params: id, document
// returns: count
MATCH (n:TifaAtlas {id: $id})<-[m:MENTIONS]-(p:TifaAtlas:Passage)-[:OF]->(d:TifaAtlas:Document)
WHERE $document IS NULL OR d.id = $document
RETURN coalesce(sum(size(m.starts)), 0) AS count
