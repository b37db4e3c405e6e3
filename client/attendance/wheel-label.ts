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

export function placeLabel({ name, x, y, angle }: WheelNode): WheelLabel {
  const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
  const anchor = Math.abs(dx) < 0.2 ? 'middle' : dx > 0 ? 'start' : 'end';
  const lines = name.match(name.length > 14 ? /.{1,8}/gu : name.length > 7 ? /.{1,6}/gu : /.+/gu) ?? [name];
  const more = lines.length - 1;
  if (anchor === 'middle') return { x, y: y + (dy < 0 ? -16 - more * LABEL_LINE : 25), anchor, lines };
  return { x: x + dx * AWAY, y: y + 4 - more * 6, anchor, lines };
}

/** Lines are as wide as a pair met often. */
export function lineWidth(count: number): number {
  return Math.min(6, 0.4 + 0.8 * count);
}
