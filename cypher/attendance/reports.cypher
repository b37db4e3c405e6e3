// reports - the texts that report an event or refer to it, oldest first
// params: id
// returns: id, title, label, date, type, relation
MATCH (e:TifaAtlas:Event {id: $id})<-[r:REPORTS|REFERS_TO]-(d:TifaAtlas:Document)
RETURN d.id AS id, d.title AS title, d.label AS label, d.date AS date, type(r) AS type, r.id AS relation
ORDER BY type DESC, coalesce(date, ''), id
