// evidence - the quotes that given relations stand on, oldest text first, with the passage each begins in
// params: relations, offset, limit
// returns: id, relation, document, label, date, number, passage, passageStart, text, start, end, markStarts, markEnds, marks, role, title, verb, order, rule, confidence
UNWIND $relations AS relation
MATCH (e:TifaAtlas:Evidence {relation: relation})-[:OF]->(p:TifaAtlas:Passage)-[:OF]->(d:TifaAtlas:Document)
WHERE p.start <= e.start AND e.start < p.end
RETURN e.id AS id, e.relation AS relation, d.id AS document, d.label AS label, d.date AS date, p.number AS number, p.role AS passage,
  p.start AS passageStart, p.text AS text, e.start AS start, e.end AS end,
  e.markStarts AS markStarts, e.markEnds AS markEnds, e.marks AS marks, e.role AS role, e.title AS title,
  e.verb AS verb, e.order AS order, e.rule AS rule, e.confidence AS confidence
ORDER BY coalesce(date, ''), document, start, id SKIP $offset LIMIT $limit
