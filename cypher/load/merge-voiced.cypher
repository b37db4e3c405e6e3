// merge-voiced - creates edges or gives them the properties of the rows: who voiced which formulation
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Entity {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Concept {id: r.target}) RETURN b }
MERGE (a)-[x:VOICED {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
RETURN count(x) AS written
