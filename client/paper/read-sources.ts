// The texts that what is drawn stands on, for the list below a picture.
import { sources as declared } from '../../server/endpoints/export.ts';
import { call } from '../api.ts';
import type { Source } from './sheet.ts';

/** Relations in one request. */
const AT_ONCE = 2000;
/** Texts listed; a sheet with more says how many it leaves out. */
const LISTED = 120;

export interface Sources {
  sources: Source[];
  /** Texts, or at least so many. */
  total: number;
}

/** Oldest first, undated last; each text once. */
export async function readSources(relations: readonly string[]): Promise<Sources> {
  const wanted = [...new Set(relations)];
  const found = new Map<string, Source>();
  for (let at = 0; at < wanted.length; at += AT_ONCE) {
    const { documents } = await call(declared, { body: { relations: wanted.slice(at, at + AT_ONCE) } });
    for (const { id, title, date } of documents) found.set(id, { id, title, date });
  }
  return listSources([...found.values()]);
}

export function listSources(found: readonly Source[]): Sources {
  const sorted = found.toSorted((a, b) => compare(a.date ?? '9999', b.date ?? '9999') || compare(a.title, b.title));
  return { sources: sorted.slice(0, LISTED), total: sorted.length };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
