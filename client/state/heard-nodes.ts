// The nodes that show what was heard at an event, or where a formulation was heard: with the texts that join them.
import { kindOfId } from '../../cypher/schema.ts';
import type { Node } from '../../server/endpoints/shapes.ts';
import type { ExploreSource } from './explore-source.ts';

/** Texts taken for each event; more would only say the same. */
const TEXTS = 2;
const REPORTS = { relation: 'REPORTS', direction: 'in', kind: 'Document' } as const;

/** The others first, then the texts that report the event, or the events. */
export async function heardNodes(source: ExploreSource, id: string, others: string[]): Promise<Node[]> {
  const events = kindOfId(id) === 'Event' ? [id] : others;
  const [{ nodes }, ...reported] = await Promise.all([
    source.graph(others),
    ...events.map((event) => source.neighbours(event, REPORTS, TEXTS, 0)),
  ]);
  const texts = new Map(reported.flatMap((slice) => slice.nodes.map((node) => [node.id, node])));
  return [...nodes, ...texts.values()];
}
