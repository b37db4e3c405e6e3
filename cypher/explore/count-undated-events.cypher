// count-undated-events - how many events have no date
// scans: Event, counting them is the question
// params: none
// returns: count
MATCH (e:TifaAtlas:Event) WHERE e.date IS NULL
RETURN count(e) AS count
