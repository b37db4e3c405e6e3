// The layouts by name.
import type { LayoutName, Point } from '../../state/picture.ts';
import { columns } from './columns.ts';
import { force } from './force.ts';
import type { Layout, LayoutInput } from './layout-input.ts';
import { rings } from './rings.ts';
import { timeAxis } from './time-axis.ts';

const LAYOUTS: Record<LayoutName, Layout> = { force, columns, time: timeAxis, rings };

/** Positions for all nodes of the input; those that must not move are given back as they were. */
export function computeLayout(input: LayoutInput): Record<string, Point> {
  const at = LAYOUTS[input.layout](input);
  for (const id of input.fixed) if (input.placed[id]) at[id] = input.placed[id];
  return at;
}
