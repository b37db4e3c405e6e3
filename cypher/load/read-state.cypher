// read-state - the state row of a load; without one the load counts as unfinished
// params: none
// returns: status, dataVersion, schemaVersion, extractor, removing
MATCH (s:TifaAtlas:State {id: 'state'})
RETURN s.status AS status, s.dataVersion AS dataVersion, s.schemaVersion AS schemaVersion, s.extractor AS extractor,
  coalesce(s.removing, []) AS removing
ORDER BY status
