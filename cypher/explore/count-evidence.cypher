// count-evidence - how many quotes given relations stand on
// params: relations
// returns: count
UNWIND $relations AS relation
MATCH (e:TifaAtlas:Evidence {relation: relation})
RETURN count(e) AS count
