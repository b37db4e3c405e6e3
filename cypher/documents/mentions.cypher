// mentions - every entity named in a text and where; a row for each entity and passage
// params: id
// returns: entity, kind, name, category, documentCount, mentionCount, firstDate, lastDate, starts, ends, speakers, inside
MATCH (d:TifaAtlas:Document {id: $id})<-[:OF]-(p:TifaAtlas:Passage)-[m:MENTIONS]->(n:TifaAtlas:Entity)
RETURN n.id AS entity, [l IN labels(n) WHERE l IN ['Person', 'Organization', 'Event', 'Concept', 'Document']][0] AS kind, n.name AS name, n.category AS category,
  coalesce(n.documentCount, 0) AS documentCount, coalesce(n.mentionCount, 0) AS mentionCount,
  n.firstDate AS firstDate, n.lastDate AS lastDate,
  m.starts AS starts, m.ends AS ends, m.speakers AS speakers, m.inside AS inside
ORDER BY p.start, entity
