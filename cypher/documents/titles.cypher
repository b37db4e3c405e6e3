// titles - every title to be searched, for the index in memory
// scans: Document, every title is read
// params: none
// returns: id, title, label, date, formerIds
MATCH (d:TifaAtlas:Document)
RETURN d.id AS id, d.title AS title, d.label AS label, d.date AS date, coalesce(d.formerIds, []) AS formerIds ORDER BY id
