// delete-nodes - deletes our nodes of the given ids, with their edges
// params: ids
// returns: deleted
UNWIND $ids AS id
MATCH (n:TifaAtlas {id: id})
DETACH DELETE n
RETURN count(*) AS deleted
