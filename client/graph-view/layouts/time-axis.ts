// The time axis: x is the date. What has no date of its own stands by its dated neighbours, else in a band at the left.
import { middleDay, rangeOf } from '../../state/dates.ts';
import type { Point } from '../../state/picture.ts';
import { clearBoxes } from './clear-boxes.ts';
import type { Layout, LayoutNode } from './layout-input.ts';
import { hashOf } from './start-position.ts';

export interface TimeScale {
  /** Days since 1970 at x = 0, and pixels a day. */
  origin: number;
  pixels: number;
  /** Years to mark, first and last included. */
  years: number[];
  /** The right edge of the undated band. */
  band: number;
}

const BAND_EDGE = -60;
const BAND_WIDTH = 200;

/** The scale for these nodes, or null when none is dated. The same nodes always give the same scale. */
export function timeScale(nodes: Pick<LayoutNode, 'date'>[]): TimeScale | null {
  const ranges = nodes.flatMap((node) => rangeOf(node.date) ?? []);
  if (ranges.length === 0) return null;
  const first = Math.min(...ranges.map((range) => Number(range.first.slice(0, 4))));
  const last = Math.max(...ranges.map((range) => Number(range.last.slice(0, 4))));
  const years = Array.from({ length: last - first + 2 }, (_, at) => first + at);
  const origin = Date.UTC(first, 0, 1) / 86_400_000;
  const width = Math.max(560, Math.sqrt(nodes.length) * 100, years.length * 60);
  return { origin, pixels: width / ((last - first + 1) * 365.25), years, band: BAND_EDGE };
}

/** The x of a day on the scale. */
export function xOfDay(scale: TimeScale, day: number): number {
  return (day - scale.origin) * scale.pixels;
}

/** Events in the middle rows, texts below, people and bodies above, formulations at the foot. */
export const timeAxis: Layout = ({ nodes, edges }) => {
  const scale = timeScale(nodes);
  const days = new Map<string, number>();
  for (const node of nodes) {
    const range = rangeOf(node.date);
    if (range) days.set(node.id, middleDay(range));
  }
  const borrowed = borrowDays(
    edges,
    days,
    new Set(nodes.filter((node) => node.kind !== 'Event' && node.kind !== 'Document').map((node) => node.id)),
  );
  const at: Record<string, Point> = {};
  for (const node of nodes) {
    const day = days.get(node.id) ?? borrowed.get(node.id);
    const jitter = (hashOf(node.id) % 1000) / 1000 - 0.5;
    const x = scale && day !== undefined ? xOfDay(scale, day) : BAND_EDGE - BAND_WIDTH / 2 + jitter * BAND_WIDTH * 0.5;
    at[node.id] = { x, y: ROWS[node.kind] + jitter * 110 };
  }
  return spread(nodes, at, new Set(days.keys()));
};

const ROWS = { Person: -160, Organization: -300, Event: 0, Document: 130, Concept: 260 } as const;

/** The middle of the dated neighbours' days; undated events stay undated: their date is not known. */
function borrowDays(
  edges: { source: string; target: string }[],
  days: Map<string, number>,
  timeless: ReadonlySet<string>,
): Map<string, number> {
  const found = new Map<string, number[]>();
  for (const { source, target } of edges) {
    for (const [one, other] of [
      [source, target],
      [target, source],
    ]) {
      const day = days.get(other);
      if (!timeless.has(one) || day === undefined) continue;
      found.set(one, [...(found.get(one) ?? []), day]);
    }
  }
  return new Map([...found].map(([id, list]) => [id, list.reduce((sum, day) => sum + day, 0) / list.length]));
}

/** Frees the labels; dated nodes give way up and down only, so that x stays their date. */
function spread(nodes: LayoutNode[], start: Record<string, Point>, dated: ReadonlySet<string>): Record<string, Point> {
  let at = start;
  for (let round = 0; round < 6; round += 1) {
    const cleared = clearBoxes(nodes, at, new Set());
    at = Object.fromEntries(
      nodes.map((node): [string, Point] => {
        const { x, y } = cleared[node.id];
        return [node.id, dated.has(node.id) ? { x: start[node.id].x, y: y + (x - start[node.id].x) * 0.8 } : { x, y }];
      }),
    );
  }
  return at;
}
