// series - the events of a series and how many people and bodies were at each
// scans: Event, the name of a series is not a look-up
// params: series, limit
// returns: id, name, date, place, category, attendees
MATCH (e:TifaAtlas:Event) WHERE e.series = $series
OPTIONAL MATCH (e)<-[:ATTENDED]-(n:TifaAtlas:Entity)
WITH e, count(DISTINCT n.id) AS attendees
RETURN e.id AS id, e.name AS name, e.date AS date, e.place AS place, e.category AS category, attendees AS attendees
ORDER BY coalesce(date, '9999'), id LIMIT $limit
