// merge-part-of - creates edges or gives them the properties of the rows: which event or formulation is part of which
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Entity {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Entity {id: r.target}) RETURN b }
MERGE (a)-[x:PART_OF {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
RETURN count(x) AS written
