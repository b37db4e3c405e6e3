// posts - posts a person holds or that people hold in a body, and the first and last text that says so
// params: id
// returns: id, name, title, relation, first, last, texts
MATCH (n:TifaAtlas:Entity {id: $id})-[r:HOLDS_POST]-(o:TifaAtlas:Entity)
MATCH (v:TifaAtlas:Evidence {relation: r.id})-[:OF]->(p:TifaAtlas:Passage)-[:OF]->(d:TifaAtlas:Document)
WITH o, r, min(d.date) AS first, max(d.date) AS last, count(DISTINCT d.id) AS texts
RETURN o.id AS id, o.name AS name, r.title AS title, r.id AS relation, first AS first, last AS last, texts AS texts
ORDER BY coalesce(first, '9999'), coalesce(last, '9999'), relation
