// posts-held - every post somebody holds, so that a search finds people by it
// scans: Person|HOLDS_POST, every post is read
// params: none
// returns: person, name, title, organization
MATCH (p:TifaAtlas:Person)-[h:HOLDS_POST]->(o:TifaAtlas:Organization)
RETURN DISTINCT p.id AS person, p.name AS name, h.title AS title, o.name AS organization
ORDER BY person, organization, title
