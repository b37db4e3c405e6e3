// merge-hosted - creates edges or gives them the properties of the rows: which body hosted which event
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Organization {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Event {id: r.target}) RETURN b }
MERGE (a)-[x:HOSTED {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence
RETURN count(x) AS written
