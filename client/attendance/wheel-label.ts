// The label of a node on a wheel: outward, in short lines, so that it stands clear of the rim.
import type { WheelNode } from './wheels.ts';

export interface WheelLabel {
  x: number;
  /** Base line of the first line. */
  y: number;
  anchor: 'start' | 'middle' | 'end';
  lines: string[];
}

export const LABEL_LINE = 14;
const AWAY = 17;
/** Where nobody met more often, this is the widest. */
const OFTEN = 7;

export function placeLabel({ name, x, y, angle }: WheelNode): WheelLabel {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const anchor = Math.abs(dx) < 0.2 ? 'middle' : dx > 0 ? 'start' : 'end';
  const lines = name.match(name.length > 14 ? /.{1,8}/gu : name.length > 7 ? /.{1,6}/gu : /.+/gu) ?? [name];
  const more = lines.length - 1;
  if (anchor === 'middle') return { x, y: y + (dy < 0 ? -16 - more * LABEL_LINE : 25), anchor, lines };
  return { x: x + dx * AWAY, y: y + 4 - more * 6, anchor, lines };
}

/** Lines are as wide as a pair met often: 1.2 px for once, 6 for the pair of all that met `most`. */
export function lineWidth(count: number, most: number): number {
  return 1.2 + (4.8 * (count - 1)) / (Math.max(OFTEN, most) - 1);
}
