// merge-mentions - creates edges or gives them the properties of the rows: where a passage mentions an entity
// params: rows
// returns: written
UNWIND $rows AS r
MATCH (a:TifaAtlas:Passage {id: r.source})
CALL { WITH r MATCH (b:TifaAtlas:Entity {id: r.target}) RETURN b }
MERGE (a)-[x:MENTIONS {id: r.id}]->(b)
ON CREATE SET x.hash = r.hash, x.starts = r.props.starts, x.ends = r.props.ends, x.speakers = r.props.speakers, x.inside = r.props.inside
ON MATCH SET x.hash = r.hash, x.starts = r.props.starts, x.ends = r.props.ends, x.speakers = r.props.speakers, x.inside = r.props.inside
RETURN count(x) AS written
