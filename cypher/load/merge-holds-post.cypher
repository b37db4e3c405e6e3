// merge-holds-post - creates edges or gives them the properties of the rows: who holds which post where
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Person {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Organization {id: r.target}) RETURN b }
MERGE (a)-[x:HOLDS_POST {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.title = r.props.title
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.title = r.props.title
RETURN count(x) AS written
