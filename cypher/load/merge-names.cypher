// merge-names - creates edges or gives them the properties of the rows: which text names whom, how often
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Document {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Entity {id: r.target}) RETURN b }
MERGE (a)-[x:NAMES {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.count = r.props.count, x.nested = r.props.nested
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.count = r.props.count, x.nested = r.props.nested
RETURN count(x) AS written
