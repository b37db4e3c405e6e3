// What the explore screen can begin with: a link's picture, a node and its neighbours, nodes by id, the latest texts.
import type { QueryClient } from '@tanstack/react-query';
import { overview } from '../../server/endpoints/overview.ts';
import { call } from '../api.ts';
import { drawnId } from '../state/drawn-edges.ts';
import { EMPTY_PICTURE, type Picture } from '../state/picture.ts';
import { beginWith, exploreStore } from '../state/explore-store.ts';
import type { ExploreCommands } from '../state/explore-commands.ts';
import { exploreApi } from '../state/explore-api.ts';
import { aroundNode, latestPicture } from '../state/first-picture.ts';
import type { Restored } from '../state/link-hash.ts';
import { readSearch, type ExploreSearch } from '../state/link-search.ts';
import { withEdges } from '../state/add-nodes.ts';

/** What could not be restored, for a notice; null when all was. */
export interface Losses {
  missing: string[];
  moved: number;
  broken: boolean;
  noFocus: string | null;
  truncated: boolean;
}

export const NO_LOSSES: Losses = { missing: [], moved: 0, broken: false, noFocus: null, truncated: false };

/** On a phone the list comes first; the canvas is a step away. */
export const onPhone = () => matchMedia('(max-width: 599px)').matches;

/** Puts a link's picture on the canvas. Ids that were renamed are followed. */
export async function restore(restored: Restored, search: ExploreSearch): Promise<Losses> {
  const { filters, selection, layout, labels, asList } = readSearch(search);
  const { nodes, edges, missing, moved } = await exploreApi.graph(restored.ids);
  const now = (id: string) => moved[id] ?? id;
  const older = new Map(Object.entries(moved).map(([old, id]) => [id, old]));
  const before = (id: string) => older.get(id) ?? id;
  const byId = Object.fromEntries(nodes.map((node) => [node.id, node]));
  const here = (ids: string[]) => ids.map(now).filter((id) => byId[id] !== undefined);
  const picture: Picture = {
    ...EMPTY_PICTURE,
    nodes: byId,
    edges: withEdges({}, edges, byId),
    positions: Object.fromEntries(
      Object.entries(restored.positions).flatMap(([id, at]) => (byId[now(id)] ? [[now(id), at]] : [])),
    ),
    hidden: here(restored.hidden),
    pinned: here(restored.pinned),
    expansions: restored.expansions
      .filter((one) => byId[now(one.from)])
      .map((one) => ({ ...one, from: now(one.from), shown: one.shown.map(now), added: here(one.added) })),
    filters: { ...filters, documents: filters.documents.map(now) },
    layout,
    step: { key: 'open', values: {}, delta: nodes.length },
  };
  const line = Object.values(picture.edges).find(
    ({ type, source, target }) => selection.edge === drawnId({ type, source: before(source), target: before(target) }),
  );
  const selected = { nodes: selection.nodes.map(now), edge: line ? drawnId(line) : selection.edge };
  beginWith(exploreStore, {
    picture,
    selection: selected,
    camera: restored.camera,
    labels,
    asList: asList || onPhone(),
  });
  return { ...NO_LOSSES, missing, moved: Object.keys(moved).length };
}

/** Shows a node with its neighbourhood: added to what is there, or as a new beginning. */
export async function focusOn(commands: ExploreCommands, id: string): Promise<Losses> {
  const { picture, select } = exploreStore.getState();
  if (picture.nodes[id]) {
    select({ nodes: [id], edge: null });
    return NO_LOSSES;
  }
  const around = await aroundNode(exploreApi, id);
  if (!around) return { ...NO_LOSSES, noFocus: id };
  if (Object.keys(picture.nodes).length === 0) await commands.start(around.steps, around.id);
  else {
    await commands.add(around.steps);
    exploreStore.getState().select({ nodes: [around.id], edge: null });
  }
  return NO_LOSSES;
}

/** Begins anew with these nodes and what joins them: a path, the events of several people. */
export async function showAll(commands: ExploreCommands, ids: string[]): Promise<Losses> {
  const { nodes, missing, moved } = await exploreApi.graph(ids);
  if (nodes.length === 0) return { ...NO_LOSSES, missing };
  const step = { key: 'shown', values: { count: nodes.length } };
  await commands.start([{ nodes, expansions: [], step }], moved[ids[0]] ?? ids[0]);
  return { ...NO_LOSSES, missing, moved: Object.keys(moved).length };
}

/** The useful first picture: latest texts, their events, who was there, what they share. */
export async function startWithLatest(commands: ExploreCommands, queries: QueryClient): Promise<void> {
  const latest = await queries.ensureQueryData({ queryKey: ['overview'], queryFn: () => call(overview) });
  const { id, steps } = await latestPicture(exploreApi, latest);
  await commands.start(steps, id);
}
