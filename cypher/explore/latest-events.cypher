// latest-events - the latest dated events
// scans: Event, to sort by date
// params: limit
// returns: id, name, date
MATCH (e:TifaAtlas:Event) WHERE e.date IS NOT NULL
RETURN e.id AS id, e.name AS name, e.date AS date ORDER BY date DESC, id LIMIT $limit
