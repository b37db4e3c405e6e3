// texts - the texts that use a formulation, oldest first, and how often
// params: id
// returns: document, label, date, count, nested
MATCH (c:TifaAtlas:Concept {id: $id})<-[u:USES]-(d:TifaAtlas:Document)
RETURN d.id AS document, d.label AS label, d.date AS date, coalesce(u.count, 0) AS count, coalesce(u.nested, 0) AS nested
ORDER BY coalesce(date, '~'), document
