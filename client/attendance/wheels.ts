// Where the nodes of the co-attendance graph stand: everyone on the wheel of one event, wheels in the order of time.
import type { Matrix } from './matrix-data.ts';

type Who = Pick<Matrix['rows'][number], 'id' | 'name' | 'kind'>;

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
  /** Ids of those on it. */
  members: string[];
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
const ALONE = { radius: 16, width: 118, height: 116 };

/**
 * Where everyone of `who` stands: on the wheel of the best attended of their events, and whoever shares none of the
 * events with another of them by itself at the end. Depends on the matrix and on `who` alone: filters move nothing.
 */
export function planWheels({ rows, columns, cells }: Matrix, who: readonly Who[], width: number): WheelPlan {
  const place = new Map(who.map(({ id }, at) => [id, at]));
  const members = columns.map(() => new Set<number>());
  for (const { row, column, roles } of cells) {
    const at = place.get(rows[row].id);
    if (at !== undefined && roles.some(({ role }) => role !== 'host')) members[column].add(at);
  }
  const bySize = columns.map((_, at) => at).sort((a, b) => members[b].size - members[a].size || a - b);
  const home = new Map<number, number>();
  for (const column of bySize) {
    if (members[column].size < 2) continue;
    for (const at of members[column]) if (!home.has(at)) home.set(at, column);
  }
  const everyone = who.map((_, at) => at);
  const rims = columns.map((_, column) => everyone.filter((at) => home.get(at) === column));
  const homeless = everyone.filter((at) => !home.has(at));
  const nodes = new Map<string, WheelNode>();
  const wheels: Wheel[] = [];
  let [x, y, shelf, widest] = [0, 0, 0, 0];
  const put = (event: Wheel['event'], rim: number[]) => {
    if (rim.length === 0) return;
    const alone = rim.length === 1;
    const radius = alone ? ALONE.radius : Math.max(LEAST_RADIUS, (rim.length * PER_NODE) / (2 * Math.PI));
    const [w, h] = alone ? [ALONE.width, ALONE.height] : [2 * (radius + SIDE), 2 * (radius + ABOVE)];
    if (x > 0 && x + w > width) [x, y, shelf] = [0, y + shelf, 0];
    const center = { x: x + w / 2, y: y + h / 2 };
    wheels.push({ event, ...center, radius, members: rim.map((at) => who[at].id) });
    rim.forEach((at, order) => {
      const angle = (2 * Math.PI * order) / rim.length - Math.PI / 2;
      const { id, name, kind } = who[at];
      nodes.set(id, {
        ...{ id, name, kind, angle },
        x: center.x + radius * Math.cos(angle),
        y: center.y + radius * Math.sin(angle),
      });
    });
    x += w;
    shelf = Math.max(shelf, h);
    widest = Math.max(widest, x);
  };
  columns.forEach(({ id, label, date }, at) => put({ id, label, date }, rims[at]));
  for (const at of homeless) put({ id: '', label: '', date: null }, [at]);
  return { nodes, wheels, width: Math.max(widest, 1), height: y + shelf };
}

/** A wheel is drawn while its event is in range and one of those on it is left. */
export function isShown({ event, members }: Wheel, events: ReadonlySet<string>, present: ReadonlySet<string>): boolean {
  return (event.id === '' || events.has(event.id)) && members.some((id) => present.has(id));
}
