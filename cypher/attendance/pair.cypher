// pair - how often two people or bodies were at the same events, Jaccard, and Newman's weight
// params: a, b
// returns: count, jaccard, newman
MATCH (a:TifaAtlas:Entity {id: $a})-[:ATTENDED]->(own:TifaAtlas:Event)
WITH a, count(DISTINCT own.id) AS ofA
MATCH (b:TifaAtlas:Entity {id: $b})-[:ATTENDED]->(own:TifaAtlas:Event)
WITH a, ofA, b, count(DISTINCT own.id) AS ofB
MATCH (a)-[:ATTENDED]->(e:TifaAtlas:Event)
MATCH (e)<-[:ATTENDED]-(o:TifaAtlas:Entity) WHERE o.id = $b
WITH DISTINCT ofA, ofB, e
MATCH (e)<-[:ATTENDED]-(n:TifaAtlas:Entity)
WITH ofA, ofB, e, count(DISTINCT n.id) AS size
WITH ofA, ofB, count(e) AS count, sum(1.0 / (size - 1)) AS weight
RETURN count AS count, 1.0 * count / (ofA + ofB - count) AS jaccard, round(1000000.0 * weight) / 1000000.0 AS newman
ORDER BY count
