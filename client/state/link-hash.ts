// The dense half of a link: ids, positions, camera and expansions, deflated behind the #.
import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { z } from 'zod';
import { KINDS, RELATION_TYPES } from '../../cypher/schema.ts';
import type { Camera } from './explore-store.ts';
import type { Expansion, Picture, Point } from './picture.ts';

/** A link longer than this (characters) becomes a saved view. */
export const LONGEST_LINK = 6 * 1024;

const index = z.number().int().min(0);
const dense = z.object({
  v: z.literal(1),
  ids: z.array(z.string().min(1).max(500)).max(2000),
  /** Positions in tenths of a pixel, x and y in turn. */
  xy: z.array(z.number()),
  hidden: z.array(index).default([]),
  pinned: z.array(index).default([]),
  /** Pan x, pan y, zoom. */
  camera: z.tuple([z.number(), z.number(), z.number().positive()]).nullable().default(null),
  /** From, relation, direction (1 out), kind, total, switchedOn, shown, added. Ends not on the canvas are left out. */
  expansions: z
    .array(
      z.tuple([
        index,
        z.enum(RELATION_TYPES),
        z.union([z.literal(0), z.literal(1)]),
        z.enum(KINDS),
        index,
        z.union([z.literal(0), z.literal(1)]),
        z.array(index),
        z.array(index),
      ]),
    )
    .default([]),
});
type Dense = z.infer<typeof dense>;

/** What a link or a saved view brings back before the server has told the nodes' facts. */
export interface Restored {
  ids: string[];
  positions: Record<string, Point>;
  hidden: string[];
  pinned: string[];
  camera: Camera | null;
  expansions: Expansion[];
}

/** A picture and camera as plain data: for a saved view. */
export function toDense(picture: Picture, camera: Camera | null): Dense {
  const ids = Object.keys(picture.nodes).sort();
  const at = new Map(ids.map((id, place) => [id, place]));
  const places = (list: string[]) => list.flatMap((id) => at.get(id) ?? []);
  return {
    v: 1,
    ids,
    xy: ids.flatMap((id) => {
      const { x, y } = picture.positions[id] ?? { x: 0, y: 0 };
      return [Math.round(x * 10), Math.round(y * 10)];
    }),
    hidden: places(picture.hidden),
    pinned: places(picture.pinned),
    camera: camera && [camera.x, camera.y, camera.zoom],
    expansions: picture.expansions.flatMap((one): Dense['expansions'] => {
      const from = at.get(one.from);
      if (from === undefined) return [];
      const out = one.direction === 'out' ? 1 : 0;
      const on = one.switchedOn ? 1 : 0;
      return [[from, one.relation, out, one.kind, one.total, on, places(one.shown), places(one.added)]];
    }),
  };
}

/** The way back. Throws a ZodError when the data is not of this shape. */
export function fromDense(data: unknown): Restored {
  const { ids, xy, hidden, pinned, camera, expansions } = dense.parse(data);
  const names = (places: number[]) => places.flatMap((place) => ids[place] ?? []);
  return {
    ids,
    positions: Object.fromEntries(
      ids.map((id, place) => [id, { x: (xy[place * 2] ?? 0) / 10, y: (xy[place * 2 + 1] ?? 0) / 10 }]),
    ),
    hidden: names(hidden),
    pinned: names(pinned),
    camera: camera && { x: camera[0], y: camera[1], zoom: camera[2] },
    expansions: expansions.flatMap(([from, relation, out, kind, total, on, shown, added]): Expansion[] =>
      ids[from] === undefined
        ? []
        : [
            {
              from: ids[from],
              relation,
              direction: out === 1 ? 'out' : 'in',
              kind,
              total,
              switchedOn: on === 1,
              shown: names(shown),
              added: names(added),
            },
          ],
    ),
  };
}

/** The # part, without the #. Empty for an empty canvas. */
export function writeHash(picture: Picture, camera: Camera | null): string {
  if (Object.keys(picture.nodes).length === 0) return '';
  const packed = deflateSync(strToU8(JSON.stringify(toDense(picture, camera))), { level: 9 });
  let binary = '';
  for (const byte of packed) binary += String.fromCharCode(byte);
  return `g=${btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`;
}

/** What a # part holds; null when there is none, 'broken' when it cannot be read. */
export function readHash(hash: string): Restored | 'broken' | null {
  const packed = /^#?g=(.+)$/.exec(hash)?.[1];
  if (packed === undefined) return null;
  try {
    const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return fromDense(JSON.parse(strFromU8(inflateSync(bytes))));
  } catch {
    return 'broken';
  }
}
