// merge-of - creates edges or gives them the properties of the rows: which text a passage is of, which passage a quote is of
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas {id: r.target}) RETURN b }
MERGE (a)-[x:OF {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash
ON MATCH SET x.hash = r.hash
RETURN count(x) AS written
