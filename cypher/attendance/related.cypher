// related - events of which this is a part, its parts, and those the texts that report it refer to
// params: id, limit
// returns: id, name, date, place, category, how, relation, documentCount
CALL {
  MATCH (e:TifaAtlas:Event {id: $id})-[r:PART_OF]->(o:TifaAtlas:Event)
  RETURN o.id AS id, o.name AS name, o.date AS date, o.place AS place, o.category AS category, 'whole' AS how,
    r.id AS relation, coalesce(o.documentCount, 0) AS documentCount
  UNION ALL
  MATCH (e:TifaAtlas:Event {id: $id})<-[r:PART_OF]-(o:TifaAtlas:Event)
  RETURN o.id AS id, o.name AS name, o.date AS date, o.place AS place, o.category AS category, 'part' AS how,
    r.id AS relation, coalesce(o.documentCount, 0) AS documentCount
  UNION ALL
  MATCH (e:TifaAtlas:Event {id: $id})<-[:REPORTS]-(d:TifaAtlas:Document)-[r:REPORTS|REFERS_TO]->(o:TifaAtlas:Event)
  WHERE o.id <> $id
  RETURN o.id AS id, o.name AS name, o.date AS date, o.place AS place, o.category AS category, 'referred' AS how,
    min(r.id) AS relation, coalesce(o.documentCount, 0) AS documentCount
}
RETURN id AS id, name AS name, date AS date, place AS place, category AS category, how AS how, relation AS relation, documentCount AS documentCount
ORDER BY how DESC, documentCount DESC, id LIMIT $limit
