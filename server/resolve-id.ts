// From the id in an address to the node in force: old ids, alias ids and shortened ids lead on, or ask to choose.
import { parseEdgeId, type Kind } from '../cypher/schema.ts';
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

/** An edge id or `<entity id>#date` with its ends resolved. */
export function resolveRelation(names: NameIndex, asked: string): ResolvedId {
  const attribute = /^(.+)#(date|place|alias)$/.exec(asked);
  if (attribute) {
    const { id } = resolveId(names, attribute[1]);
    return changed(`${id}#${attribute[2]}`, asked);
  }
  const [type, source, target, ...rest] = asked.split('|');
  if (source === undefined || target === undefined || rest.length !== 1) throw new UnknownIdError(asked);
  const ends = [source, target].map((end) => resolveId(names, end).id.replaceAll('|', '｜'));
  return changed([type, ...ends, rest[0]].join('|'), asked);
}

/** Whether the type of an edge id is one that is stored. */
export function isStored(relation: string): boolean {
  return relation.includes('#') || parseEdgeId(relation) !== null;
}

function changed(id: string, asked: string): ResolvedId {
  return id === asked ? { id } : { id, askedFor: asked };
}
