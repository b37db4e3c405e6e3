// count-labels - how many nodes of ours there are of each label that people see
// scans: Person|Organization|Event|Concept|Document|Passage, counting them is the question
// params: none
// returns: label, count
CALL {
  MATCH (n:TifaAtlas:Person) RETURN 'Person' AS label, count(n) AS count
  UNION ALL
  MATCH (n:TifaAtlas:Organization) RETURN 'Organization' AS label, count(n) AS count
  UNION ALL
  MATCH (n:TifaAtlas:Event) RETURN 'Event' AS label, count(n) AS count
  UNION ALL
  MATCH (n:TifaAtlas:Concept) RETURN 'Concept' AS label, count(n) AS count
  UNION ALL
  MATCH (n:TifaAtlas:Document) RETURN 'Document' AS label, count(n) AS count
  UNION ALL
  MATCH (n:TifaAtlas:Passage) RETURN 'Passage' AS label, count(n) AS count
}
RETURN label AS label, count AS count ORDER BY label
