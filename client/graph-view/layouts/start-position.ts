// Where a node starts: worked out from its id, so that the same graph gives the same picture every time.
import type { Point } from '../../state/picture.ts';

/** FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}

/** A point on a disk around the middle, spread evenly by area. */
export function startPosition(id: string, radius: number, middle: Point = { x: 0, y: 0 }): Point {
  const angle = (hashOf(id) / 2 ** 32) * 2 * Math.PI;
  const far = radius * Math.sqrt(hashOf(`${id}#`) / 2 ** 32);
  return { x: middle.x + far * Math.cos(angle), y: middle.y + far * Math.sin(angle) };
}
