// Opens the engine in force: Neo4j when NEO4J_URI is set, else the embedded graph under ATLAS_HOME.
import { connectNeo4j } from '../cypher/engines/neo4j.ts';
import { SCHEMA_VERSION } from '../cypher/schema.ts';
import type { GraphSource } from './atlas.ts';
import { followEmbedded } from './embedded-graph.ts';
import type { Settings } from './env.ts';
import { followNeo4j } from './neo4j-graph.ts';

/** @throws EngineUnreachableError with a sentence that says what to do */
export async function openSource(settings: Settings, onTrouble: (error: unknown) => void): Promise<GraphSource> {
  const { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = settings;
  if (uri === undefined) return followEmbedded(settings.ATLAS_HOME, { onTrouble });
  return followNeo4j(await connectNeo4j({ uri, ...(password !== undefined && { user, password }), database }));
}

/**
 * What stands in the way of serving what is loaded: nothing at all yet (`absent`), a load that was broken off or an
 * older schema or extractor (`old`), or nothing (`null`).
 */
export async function findFault(graph: GraphSource, extractor: string): Promise<'absent' | 'old' | null> {
  const state = await graph.state();
  if (state.status === 'empty') return 'absent';
  if (state.status === 'loading') return 'old';
  return state.schemaVersion === SCHEMA_VERSION && state.extractor === extractor ? null : 'old';
}
