// passages - the passages of a text, which concatenated are the text
// params: id
// returns: number, role, start, end, text
MATCH (d:TifaAtlas:Document {id: $id})<-[:OF]-(p:TifaAtlas:Passage)
RETURN p.number AS number, p.role AS role, p.start AS start, p.end AS end, p.text AS text ORDER BY start
