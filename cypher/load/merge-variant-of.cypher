// merge-variant-of - creates edges or gives them the properties of the rows: which formulation is a variant of which
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Concept {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Concept {id: r.target}) RETURN b }
MERGE (a)-[x:VARIANT_OF {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.how = r.props.how
ON MATCH SET x.hash = r.hash, x.evidenceCount = r.props.evidenceCount, x.confidence = r.props.confidence, x.how = r.props.how
RETURN count(x) AS written
