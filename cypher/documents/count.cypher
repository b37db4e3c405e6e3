// count - how many texts there are
// scans: Document, counting them is the question
// params: none
// returns: count
MATCH (d:TifaAtlas:Document) RETURN count(d) AS count
