// facts - what is stored about one text
// params: id
// returns: id, title, label, date, dateOf, source, script, noiseStarts, noiseEnds
MATCH (d:TifaAtlas:Document {id: $id})
RETURN d.id AS id, d.title AS title, d.label AS label, d.date AS date, d.dateOf AS dateOf, d.source AS source,
  d.script AS script, coalesce(d.noiseStarts, []) AS noiseStarts, coalesce(d.noiseEnds, []) AS noiseEnds
ORDER BY id LIMIT 1
