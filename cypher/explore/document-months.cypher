// document-months - how many texts each month has; a date known to the year alone is its year
// scans: Document, every date is counted
// params: none
// returns: month, count
MATCH (d:TifaAtlas:Document) WHERE d.date IS NOT NULL
WITH substring(d.date, 0, 7) AS month
RETURN month AS month, count(month) AS count ORDER BY month
