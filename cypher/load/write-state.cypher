// write-state - what is loaded and whether the load is finished; `removing` names the texts an unfinished load lets go
// params: status, dataVersion, schemaVersion, extractor, removing
// returns: written
MERGE (s:TifaAtlas:State {id: 'state'})
SET s.status = $status, s.dataVersion = $dataVersion, s.schemaVersion = $schemaVersion, s.extractor = $extractor,
  s.removing = $removing
RETURN count(s) AS written
