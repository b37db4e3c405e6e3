// date-range - the first and the last date of a text
// scans: Document, every text is looked at
// params: none
// returns: first, last
MATCH (d:TifaAtlas:Document) WHERE d.date IS NOT NULL
RETURN min(d.date) AS first, max(d.date) AS last
