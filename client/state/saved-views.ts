// Saved views: the whole state under a short id; the same state always gets the same id.
import { z } from 'zod';
import { readView, saveView as keepView } from '../../server/endpoints/views.ts';
import { call } from '../api.ts';
import type { ExploreState } from './explore-store.ts';
import { fromDense, LONGEST_LINK, toDense, writeHash, type Restored } from './link-hash.ts';
import { exploreSearch, writeSearch, type ExploreSearch } from './link-search.ts';

type Viewed = Pick<ExploreState, 'picture' | 'selection' | 'labels' | 'asList' | 'camera'>;

const saved = z.object({ name: z.string(), search: z.record(z.string(), z.string()), dense: z.unknown() });

/** Keeps the view under a name and gives its id. */
export async function saveView(state: Viewed, name: string): Promise<string> {
  const content = { name, search: writeSearch(state), dense: toDense(state.picture, state.camera) };
  const id = await shortId(JSON.stringify(content));
  await call(keepView, { params: { id }, body: { content } });
  return id;
}

export interface OpenedView {
  name: string;
  search: ExploreSearch;
  restored: Restored;
}

/** Opens a saved view. Throws when there is none of that id, or when it cannot be read. */
export async function openView(id: string): Promise<OpenedView> {
  const view = await call(readView, { params: { id } });
  const { name, search, dense } = saved.parse(view.content);
  return { name, search: exploreSearch.parse(search), restored: fromDense(dense) };
}

/** The address of a view that is kept in the link itself, or null when it is too long for one. */
export function linkOf(state: Viewed, origin: string): string | null {
  const search = new URLSearchParams(writeSearch(state)).toString();
  const hash = writeHash(state.picture, state.camera);
  const link = `${origin}/explore${search && `?${search}`}${hash && `#${hash}`}`;
  return link.length > LONGEST_LINK ? null : link;
}

async function shortId(text: string): Promise<string> {
  if (!globalThis.crypto?.subtle) return `v${Date.now().toString(36)}`;
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...bytes.slice(0, 9)))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
