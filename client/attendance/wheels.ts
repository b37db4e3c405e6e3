// Where the nodes of the co-attendance graph stand: everyone on the wheel of one event, wheels in the order of time.
import type { Matrix } from './matrix-data.ts';

export interface WheelNode {
  id: string;
  name: string;
  kind: 'Person' | 'Organization' | 'Event' | 'Concept';
  x: number;
  y: number;
  /** Of the node on its wheel, 0 to the right, clockwise: the label stands outward. */
  angle: number;
}

export interface Wheel {
  event: { id: string; label: string; date: string | null };
  x: number;
  y: number;
  radius: number;
}

export interface WheelPlan {
  nodes: Map<string, WheelNode>;
  wheels: Wheel[];
  width: number;
  height: number;
}

/** Shelves of wheels are as wide as the pane is drawn for. */
export const WHEELS_WIDTH = 760;
const LEAST_RADIUS = 52;
/** Along the rim, so that two labels of two lines fit. */
const PER_NODE = 39;
/** Room for labels beside and above a wheel. */
const SIDE = 86;
const ABOVE = 46;
/** A node alone on its wheel: its others stand elsewhere. */
const ALONE = { radius: 16, width: 118, height: 92 };

/**
 * Depends on the matrix alone, not on what a threshold or a range leaves of it: filters move nothing. Everyone stands
 * on the wheel of the best attended of their events.
 */
export function planWheels({ rows, columns, cells }: Matrix, width: number): WheelPlan {
  const members = columns.map(() => new Set<number>());
  for (const { row, column, roles } of cells) if (roles.some(({ role }) => role !== 'host')) members[column].add(row);
  const bySize = columns.map((_, at) => at).sort((a, b) => members[b].size - members[a].size || a - b);
  const home = new Map<number, number>();
  for (const column of bySize) {
    if (members[column].size < 2) continue;
    for (const row of members[column]) if (!home.has(row)) home.set(row, column);
  }
  const rims = columns.map((_, column) => rows.map((_row, at) => at).filter((at) => home.get(at) === column));
  const nodes = new Map<string, WheelNode>();
  const wheels: Wheel[] = [];
  let [x, y, shelf, widest] = [0, 0, 0, 0];
  columns.forEach((column, at) => {
    const rim = rims[at];
    if (rim.length === 0) return;
    const alone = rim.length === 1;
    const radius = alone ? ALONE.radius : Math.max(LEAST_RADIUS, (rim.length * PER_NODE) / (2 * Math.PI));
    const [w, h] = alone ? [ALONE.width, ALONE.height] : [2 * (radius + SIDE), 2 * (radius + ABOVE)];
    if (x > 0 && x + w > width) [x, y, shelf] = [0, y + shelf, 0];
    const center = { x: x + w / 2, y: y + h / 2 };
    wheels.push({ event: { id: column.id, label: column.label, date: column.date }, ...center, radius });
    rim.forEach((row, place) => {
      const angle = (2 * Math.PI * place) / rim.length - Math.PI / 2;
      const { id, name, kind } = rows[row];
      nodes.set(id, {
        ...{ id, name, kind, angle },
        x: center.x + radius * Math.cos(angle),
        y: center.y + radius * Math.sin(angle),
      });
    });
    x += w;
    shelf = Math.max(shelf, h);
    widest = Math.max(widest, x);
  });
  return { nodes, wheels, width: Math.max(widest, 1), height: y + shelf };
}
