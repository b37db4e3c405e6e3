// count-nodes - how many nodes the database holds, and how many of them are ours
// params: none
// returns: everything, ours
CALL { MATCH (n) RETURN count(n) AS everything }
CALL { MATCH (n:TifaAtlas) RETURN count(n) AS ours }
RETURN everything AS everything, ours AS ours
