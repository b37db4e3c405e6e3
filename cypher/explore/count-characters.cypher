// count-characters - the length of all texts together, in UTF-16 units
// scans: Passage, every text is added up
// params: none
// returns: characters
MATCH (p:TifaAtlas:Passage)
RETURN coalesce(sum(p.end - p.start), 0) AS characters
