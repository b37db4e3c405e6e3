// merge-refers-to - creates edges or gives them the properties of the rows: which text refers to which event
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Document {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Event {id: r.target}) RETURN b }
MERGE (a)-[x:REFERS_TO {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
RETURN count(x) AS written
