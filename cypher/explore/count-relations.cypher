// count-relations - how many edges there are of each relation
// scans: TifaAtlas, counting them is the question
// params: none
// returns: type, count
MATCH (a:TifaAtlas)-[r:ATTENDED|HOLDS_POST|HOSTED|VOICED|PART_OF|UNDER|VARIANT_OF|REPORTS|REFERS_TO|REPORTED|USES|NAMES]->(b:TifaAtlas)
RETURN type(r) AS type, count(r) AS count ORDER BY type
