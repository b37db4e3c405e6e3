// Step 6: the graph goes to the engine in force, as a new file or as a difference.
export { resetEmbedded, writeEmbedded } from './6-write/embedded.ts';
export { resetNeo4j, writeNeo4j, type Neo4jTask } from './6-write/neo4j.ts';
export type { WriteProgress, WriteReport, WriteTask } from './6-write/task.ts';
