// years - how often given formulations stand in the texts of each year; a text without a date counts nowhere
// params: ids
// returns: id, year, count
UNWIND $ids AS id
MATCH (c:TifaAtlas:Concept {id: id})<-[u:USES]-(d:TifaAtlas:Document)
WHERE d.date IS NOT NULL
WITH id, substring(d.date, 0, 4) AS year, coalesce(u.count, 0) + coalesce(u.nested, 0) AS times
RETURN id AS id, year AS year, coalesce(sum(times), 0) AS count ORDER BY id, year
