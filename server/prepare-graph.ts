// Sees to it that there is a whole graph of this version before the server opens its doors.
import { AtlasError } from '../cypher/errors.ts';
import type { GraphSource } from './atlas.ts';
import { findFault } from './open-source.ts';

export interface Preparation {
  graph: GraphSource;
  extractor: string;
  texts: string;
  /** Seeds the given paths; none: makes the graph again from the facts there are. */
  seed: (paths: string[]) => Promise<void>;
  say: (sentence: string) => void;
}

/**
 * Seeds when there is nothing; makes an old or unfinished embedded graph again.
 * @throws AtlasError on Neo4j, where an old or unfinished graph is the user's to seed
 */
export async function prepareGraph({ graph, extractor, texts, seed, say }: Preparation): Promise<void> {
  const fault = await findFault(graph, extractor);
  if (fault === null) return;
  const { engine } = await graph.state();
  if (fault === 'absent') {
    say(`There is no graph yet: reading the texts in ${texts}.`);
    await seed([texts]);
  } else if (engine === 'neo4j') {
    throw new AtlasError(
      'old-graph',
      500,
      'The graph in Neo4j is unfinished or was made by another version. Run: npm run seed',
    );
  } else {
    say('The graph was made by another version: making it again from what was read.');
    await seed([]);
  }
  await graph.refresh();
  const left = await findFault(graph, extractor);
  if (left !== null)
    throw new AtlasError(
      'no-graph',
      500,
      `There is still no graph after seeding ${texts}. Run npm run seed to see why.`,
    );
}
