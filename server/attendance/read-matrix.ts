// Reads the attendance matrix: who by event, roles in the cells.
import type { z } from 'zod';
import { runQuery, type QueryRow } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import { firstDay } from '../date-range.ts';
import type { attendance } from '../endpoints/attendance.ts';

export type Matrix = z.input<typeof attendance.response>;
type Column = QueryRow<'attendance/columns'>;
type Cell = QueryRow<'attendance/cells'>;

export interface MatrixFilters {
  kinds: string[];
  from: string | null;
  to: string | null;
  hosts: string[] | null;
  ids: string[] | null;
  events: string[] | null;
  rows: number;
  columns: number;
}

/** Columns looked for before the cut, so that its size can be told. */
const MOST_COLUMNS = 20_000;
const MOST_CELLS = 50_000;
/** Rows and columns of the matrix the screen opens with. */
const SIDE = 500;

/** The whole matrix, with which the screen opens, is read once for a graph; any other is read anew. */
export async function readMatrix(atlas: Atlas, filters: MatrixFilters, signal: AbortSignal): Promise<Matrix> {
  const { from, to, hosts, ids, events } = filters;
  const largest = filters.rows === SIDE && filters.columns === SIDE;
  const whole = largest && [from, to, hosts, ids, events].every((filter) => filter === null);
  return whole
    ? atlas.once.get(`matrix ${JSON.stringify(filters)}`, () => readAnew(atlas, filters))
    : readAnew(atlas, filters, signal);
}

async function readAnew({ engine }: Atlas, filters: MatrixFilters, signal?: AbortSignal): Promise<Matrix> {
  const { kinds, from, to, hosts, ids, events } = filters;
  const wanted = { kinds, from, to, hosts, events, limit: MOST_COLUMNS };
  const found = ids
    ? await runQuery(engine, 'attendance/columns-of', { ids, ...wanted }, { signal })
    : await runQuery(engine, 'attendance/columns', wanted, { signal });
  const columns = found.slice(0, filters.columns).sort(byDate);
  const cells = await runQuery(
    engine,
    'attendance/cells',
    { events: columns.map(({ id }) => id), kinds, ids, limit: MOST_CELLS },
    { signal },
  );
  const matrix = layOut(columns, cells, filters.rows);
  const truncated = found.length > columns.length || matrix.rows.length < matrix.totalRows;
  return { ...matrix, totalColumns: found.length, truncated: truncated || cells.length === MOST_CELLS };
}

/** Rows with most events first; cells point to rows and columns by place. */
export function layOut(columns: Column[], cells: Cell[], mostRows: number) {
  const place = new Map(columns.map(({ id }, at) => [id, at]));
  const byRow = new Map<string, { id: string; kind: Cell['kind']; name: string; at: Map<number, Cell[]> }>();
  for (const cell of cells) {
    const column = place.get(cell.event);
    if (column === undefined) continue;
    const row = byRow.get(cell.id) ?? { id: cell.id, kind: cell.kind, name: cell.name, at: new Map<number, Cell[]>() };
    row.at.set(column, [...(row.at.get(column) ?? []), cell]);
    byRow.set(cell.id, row);
  }
  const rows = [...byRow.values()].sort((a, b) => b.at.size - a.at.size || compare(a.id, b.id)).slice(0, mostRows);
  return {
    rows: rows.map(({ id, kind, name, at }) => ({ id, kind, name, events: at.size })),
    columns: columns.map(({ id, name, aliases, date }, at) => ({
      ...{ id, name, date, label: labelOf(name, aliases) },
      attendees: rows.filter((row) => row.at.has(at)).length,
    })),
    cells: rows.flatMap((row, at) =>
      [...row.at].map(([column, held]) => ({ row: at, column, roles: held.map(presenceOf) })),
    ),
    totalRows: byRow.size,
  };
}

/** What a column's head says: the shortest name of four characters or more. */
function labelOf(name: string, aliases: string[]): string {
  const names = [name, ...aliases].filter((each) => Array.from(each).length >= 4);
  return names.sort((a, b) => a.length - b.length || compare(a, b))[0] ?? name;
}

function presenceOf({ type, role, relation, confidence }: Cell) {
  return { role: type === 'HOSTED' ? ('host' as const) : (role ?? ('attendee' as const)), relation, confidence };
}

function byDate(a: Column, b: Column): number {
  const [left, right] = [a, b].map(({ date }) => (date === null ? '9999' : firstDay(date)));
  return compare(left, right) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
