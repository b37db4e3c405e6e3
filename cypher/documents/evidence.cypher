// evidence - the sentences of a text on which relations stand
// params: id
// returns: relation, start, end, markStarts, markEnds, marks
MATCH (d:TifaAtlas:Document {id: $id})<-[:OF]-(p:TifaAtlas:Passage)<-[:OF]-(e:TifaAtlas:Evidence)
RETURN DISTINCT e.relation AS relation, e.start AS start, e.end AS end,
  e.markStarts AS markStarts, e.markEnds AS markEnds, e.marks AS marks
ORDER BY start, end, relation
