// What the canvas begins with: the neighbourhood of what was asked for, or the latest events and what they share.
import type { RelationType } from '../../cypher/schema.ts';
import type { ExploreSource, NeighbourCount } from './explore-source.ts';
import { growthOf, nextCount, type Growth } from './growth.ts';
import { EMPTY_PICTURE, type NeighbourGroup } from './picture.ts';

/** The groups shown at once around a node; 出现 (NAMES) and bylines come when asked for. */
const QUIET: RelationType[] = ['NAMES', 'REPORTED'];

/** The groups an expansion of everything brings: those that are neither quiet nor empty. */
export function usualGroups(counts: NeighbourCount[]): NeighbourCount[] {
  const loud = counts.filter((group) => group.count > 0 && !QUIET.includes(group.relation));
  return loud.length > 0 ? loud : counts.filter((group) => group.count > 0);
}

/** The steps that show a node with its neighbourhood: it, then each group's most specific. */
export async function aroundNode(source: ExploreSource, id: string): Promise<{ id: string; steps: Growth[] } | null> {
  const { nodes, moved } = await source.graph([id]);
  const node = nodes[0];
  if (!node) return null;
  const groups = usualGroups(await source.counts(node.id)).slice(0, 6);
  const growths = await Promise.all(
    groups.map((group) => growthOf(source, EMPTY_PICTURE, node.id, group, nextCount(group.count, 0))),
  );
  const first: Growth = { nodes: [node], expansions: [], step: { key: 'search', values: { name: node.name } } };
  return { id: moved[id] ?? node.id, steps: [first, ...growths.filter((growth) => growth !== null)] };
}

const TEXTS = 5;
const CONCEPTS = 10;
const A_GROUP = 8;
const REFERRED = 2;
const MOST_PEOPLE = 24;

/** The latest texts with the events they report, who was there, and the formulations most of them share. */
export async function latestPicture(
  source: ExploreSource,
  latest: { documents: { id: string }[]; concepts: { id: string }[] },
): Promise<{ id: string | null; steps: Growth[] }> {
  const documents = latest.documents.slice(-TEXTS).map((document) => document.id);
  if (documents.length === 0) return { id: null, steps: [] };
  const { nodes: texts } = await source.graph(documents);
  const steps: Growth[] = [{ nodes: texts, expansions: [], step: { key: 'latest', values: { count: texts.length } } }];
  const events = await ofEach(source, documents, { relation: 'REPORTS', direction: 'out', kind: 'Event' }, 3);
  const others = await ofEach(source, documents, { relation: 'REFERS_TO', direction: 'out', kind: 'Event' }, REFERRED);
  const eventIds = [...events.nodes, ...others.nodes].map((node) => node.id);
  const guests = await ofEach(source, eventIds, { relation: 'ATTENDED', direction: 'in', kind: 'Person' }, A_GROUP);
  const hosts = await ofEach(source, eventIds, { relation: 'HOSTED', direction: 'in', kind: 'Organization' }, 3);
  const people = guests.nodes.slice(0, MOST_PEOPLE).map((node) => node.id);
  const posts = await ofEach(source, people, { relation: 'HOLDS_POST', direction: 'out', kind: 'Organization' }, 2);
  steps.push(...[events, others, guests, hosts, posts].filter((growth) => growth.nodes.length > 0));
  const { nodes: shared } = await source.graph(latest.concepts.slice(0, CONCEPTS).map((concept) => concept.id));
  if (shared.length > 0) {
    steps.push({ nodes: shared, expansions: [], step: { key: 'shared', values: { count: shared.length } } });
  }
  return { id: busiest(guests) ?? eventIds[0] ?? documents.at(-1) ?? null, steps };
}

/** One step that shows the same group of several nodes. */
async function ofEach(source: ExploreSource, ids: string[], group: NeighbourGroup, limit: number): Promise<Growth> {
  const found = await Promise.all(ids.map((id) => growthOf(source, EMPTY_PICTURE, id, group, limit)));
  const growths = found.filter((growth) => growth !== null);
  const nodes = new Map(growths.flatMap((growth) => growth.nodes.map((node) => [node.id, node])));
  return {
    nodes: [...nodes.values()],
    expansions: growths.flatMap((growth) => growth.expansions),
    step: { key: 'expandMany', values: { count: ids.length, ...group } },
  };
}

/** The node whose expansion shows the most. */
function busiest(growth: Growth): string | null {
  return growth.expansions.toSorted((a, b) => b.shown.length - a.shown.length)[0]?.from ?? null;
}
