// From the id in an address to the node in force: old ids, alias ids and shortened ids lead on, or ask to choose.
import { DERIVED, RELATIONS, type Kind } from '../cypher/schema.ts';
import { AmbiguousIdError, UnknownIdError } from './errors.ts';
import type { NameIndex } from './name-index.ts';

export interface ResolvedId {
  id: string;
  /** The id asked for, when it is another. */
  askedFor?: string;
}

const MOST_CANDIDATES = 100;

/**
 * The node an id stands for, of one of `kinds` when given.
 * @throws UnknownIdError (404), AmbiguousIdError (300)
 */
export function resolveId(names: NameIndex, asked: string, kinds?: readonly Kind[]): ResolvedId {
  const found = names.resolve(asked).filter(({ kind }) => !kinds || kinds.includes(kind));
  if (found.length === 0) throw new UnknownIdError(asked);
  if (found.length > 1) {
    throw new AmbiguousIdError(
      asked,
      found.slice(0, MOST_CANDIDATES).map(({ id, kind, name, documentCount }) => ({ id, kind, name, documentCount })),
    );
  }
  return found[0].id === asked ? { id: asked } : { id: found[0].id, askedFor: asked };
}

/** The same for a list; undefined stays undefined, and what two ids share is given once. */
export function resolveIds(names: NameIndex, asked: string[] | undefined, kinds?: readonly Kind[]) {
  return asked && [...new Set(asked.map((id) => resolveId(names, id, kinds).id))];
}

export interface ResolvedRelation extends ResolvedId {
  /** Null for `<entity id>#date` and its like. */
  edge: { type: string; source: string; target: string; key: string } | null;
}

/**
 * An edge id, stored or derived, or `<entity id>#date`, with its ends resolved.
 * @throws UnknownIdError (404), AmbiguousIdError (300)
 */
export function resolveRelation(names: NameIndex, asked: string): ResolvedRelation {
  const attribute = /^(.+)#(date|place|alias)$/.exec(asked);
  if (attribute) return { ...changed(`${resolveId(names, attribute[1]).id}#${attribute[2]}`, asked), edge: null };
  const [type, ...parts] = asked.split('|');
  if (parts.length !== 3 || !(type in RELATIONS || type in DERIVED)) throw new UnknownIdError(asked);
  const [source, target] = parts.slice(0, 2).map((end) => resolveEnd(names, end));
  const id = [type, source, target, parts[2]].map((part) => part.replaceAll('|', '｜')).join('|');
  return { ...changed(id, asked), edge: { type, source, target, key: parts[2] } };
}

/** In an edge id a bar of a name is written '｜'. */
function resolveEnd(names: NameIndex, end: string): string {
  const isKnown = names.resolve(end).length > 0;
  return resolveId(names, isKnown ? end : end.replaceAll('｜', '|')).id;
}

function changed(id: string, asked: string): ResolvedId {
  return id === asked ? { id } : { id, askedFor: asked };
}
