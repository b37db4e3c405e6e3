// merge-attended - creates edges or gives them the properties of the rows: who attended which event, in which role
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Entity {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Event {id: r.target}) RETURN b }
MERGE (a)-[x:ATTENDED {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.role = r.props.role, x.invited = r.props.invited
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.role = r.props.role, x.invited = r.props.invited
RETURN count(x) AS written
