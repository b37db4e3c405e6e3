// merge-reported - creates edges or gives them the properties of the rows: who signed which text
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Entity {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Document {id: r.target}) RETURN b }
MERGE (a)-[x:REPORTED {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.role = r.props.role
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.role = r.props.role
RETURN count(x) AS written
