// merge-concept - creates formulations or gives them exactly the properties of the rows
// params: rows
// returns: written
UNWIND $rows AS r
MERGE (n:TifaAtlas:Entity:Concept {id: r.id})
ON CREATE SET n = r.props
ON MATCH SET n = r.props
RETURN count(n) AS written
