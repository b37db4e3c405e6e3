// posts-then - posts that people hold by the word of given texts
// params: people, documents
// returns: person, organization, name, title, relation, document, start, order, markStarts, marks
UNWIND $people AS person
MATCH (p:TifaAtlas:Person {id: person})-[r:HOLDS_POST]->(o:TifaAtlas:Organization)
MATCH (v:TifaAtlas:Evidence {relation: r.id})
WHERE v.document IN $documents
RETURN p.id AS person, o.id AS organization, o.name AS name, r.title AS title, r.id AS relation,
  v.document AS document, v.start AS start, coalesce(v.order, 0) AS order,
  v.markStarts AS markStarts, v.marks AS marks
ORDER BY person, document, start, order, relation
