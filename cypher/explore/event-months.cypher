// event-months - how many dated events each month has; a date known to the year alone is its year
// scans: Event, every date is counted
// params: none
// returns: month, count
MATCH (e:TifaAtlas:Event) WHERE e.date IS NOT NULL
WITH substring(e.date, 0, 7) AS month
RETURN month AS month, count(month) AS count ORDER BY month
