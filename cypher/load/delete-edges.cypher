// delete-edges - deletes edges by id, each found from its source
// params: rows
// returns: deleted
UNWIND $rows AS r
MATCH (a:TifaAtlas {id: r.source})-[x]->(b:TifaAtlas)
WHERE x.id = r.id
DELETE x
RETURN count(*) AS deleted
