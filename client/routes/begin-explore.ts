// How the explore screen begins: from a saved view, a link, a focus, from what is there, or from the latest texts.
import type { QueryClient } from '@tanstack/react-query';
import type { ExploreCommands } from '../state/explore-commands.ts';
import { exploreStore } from '../state/explore-store.ts';
import { countFilters } from '../state/facet-counts.ts';
import { readHash } from '../state/link-hash.ts';
import { exploreSearch, readSearch } from '../state/link-search.ts';
import { NO_FILTERS } from '../state/picture.ts';
import { focusOn, NO_LOSSES, restore, showAll, startWithLatest, type Losses } from './explore-start.ts';
import { isOwnHash } from './own-hash.ts';

/** Both halves of an address: what stands behind ? and behind #. */
export interface Address {
  search: unknown;
  hash: string;
}

/** What a saved view lost on its way to the explore screen. */
let carried: Losses | null = null;

/** A view is on the canvas: the screen begins with it and says what it lost. */
export function carry(losses: Losses): void {
  carried = losses;
}

/** Puts on the canvas what the address asks for. Gives what could not be brought back. */
export async function beginExplore(
  { search, hash }: Address,
  commands: ExploreCommands,
  queries: QueryClient,
): Promise<Losses> {
  const wish = exploreSearch.parse(search);
  const dense = readHash(hash);
  if (carried) {
    const losses = carried;
    carried = null;
    return losses;
  }
  const { picture } = exploreStore.getState();
  // Come back to: the canvas holds what the address says, or what was done after it was last written.
  if (isOwnHash(hash)) return NO_LOSSES;
  if (dense !== null && dense !== 'broken') return restore(dense, wish);
  if (wish.show) return showAll(commands, wish.show.split('~~'));
  if (wish.focus) return focusOn(commands, wish.focus);
  if (Object.keys(picture.nodes).length > 0 && dense === null) return NO_LOSSES;
  await startWithLatest(commands, queries);
  await arrangeAs(readSearch(wish), commands);
  return { ...NO_LOSSES, broken: dense === 'broken' };
}

/** What the readable half alone asks for, on the first picture. */
async function arrangeAs(
  { filters, layout, labels, asList }: ReturnType<typeof readSearch>,
  commands: ExploreCommands,
): Promise<void> {
  const { picture, change, show } = exploreStore.getState();
  if (countFilters(filters, NO_FILTERS) > 0) {
    change({ ...picture, filters, step: { key: 'open', values: {}, delta: 0 } });
  }
  if (layout !== picture.layout) await commands.layOut(layout);
  show(asList ? { labels, asList } : { labels });
}
