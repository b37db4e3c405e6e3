// texts - texts that name a person or body, newest first
// params: id, limit
// returns: id, label, date, count
MATCH (n:TifaAtlas:Entity {id: $id})<-[r:NAMES]-(d:TifaAtlas:Document)
RETURN d.id AS id, d.label AS label, d.date AS date, coalesce(r.count, 0) + coalesce(r.nested, 0) AS count
ORDER BY coalesce(date, '') DESC, id LIMIT $limit
