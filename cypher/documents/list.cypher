// list - the texts, newest first
// scans: Document, to sort by date
// params: offset, limit
// returns: id, title, label, date, source
MATCH (d:TifaAtlas:Document)
RETURN d.id AS id, d.title AS title, d.label AS label, d.date AS date, d.source AS source
ORDER BY coalesce(date, '') DESC, id SKIP $offset LIMIT $limit
