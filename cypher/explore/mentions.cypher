// mentions - where an entity stands, text by text and place by place; offsets count from the start of the text
// params: id, document, offset, limit
// returns: document, label, date, number, passageStart, text, start, end, speaker, inside
MATCH (n:TifaAtlas {id: $id})<-[m:MENTIONS]-(p:TifaAtlas:Passage)-[:OF]->(d:TifaAtlas:Document)
WHERE $document IS NULL OR d.id = $document
UNWIND range(0, size(m.starts) - 1) AS i
WITH d, p, m.starts[i] AS start, m.ends[i] AS end, m.speakers[i] AS speaker, m.inside[i] AS inside
ORDER BY coalesce(d.date, ''), d.id, start, end SKIP $offset LIMIT $limit
RETURN d.id AS document, d.label AS label, d.date AS date, p.number AS number, p.start AS passageStart, p.text AS text,
  start AS start, end AS end, speaker AS speaker, inside AS inside
ORDER BY coalesce(date, ''), document, start, end
