// What the attendance screen asks for: the matrix, weighted pairs, events of several, one cell's names.
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { attendance, coAttendance } from '../../server/endpoints/attendance.ts';
import { events } from '../../server/endpoints/events.ts';
import { call } from '../api.ts';
import { overlaps, rangeOf } from '../state/dates.ts';
import type { Match, Sort, Who } from './choices.ts';

export type Matrix = z.output<typeof attendance.response>;
export type MatrixRow = Matrix['rows'][number];
export type MatrixColumn = Matrix['columns'][number];
export type Held = Matrix['cells'][number]['roles'];
export type Pairs = z.output<typeof coAttendance.response>;
export type Pair = Pairs['pairs'][number];
export type EventList = z.output<typeof events.response>;

export interface Range {
  from?: string;
  to?: string;
}

const MOST = 500;

/** The whole matrix of a choice of rows; ranges of time are applied to it here, so that a brush is live. */
export function useMatrix(who: Who, ids?: string[]) {
  return useQuery({
    queryKey: ['matrix', who, ids],
    queryFn: ({ signal }) => call(attendance, { query: { who, ids, rows: MOST, columns: MOST }, signal }),
    placeholderData: keepPreviousData,
  });
}

/** A brush being dragged asks when it rests. */
const REST_MS = 150;

export function usePairs(who: Who, least: number, range: Range) {
  const [{ from, to }] = useDebouncedValue(range, REST_MS);
  return useQuery({
    queryKey: ['pairs', who, least, from, to],
    queryFn: ({ signal }) => call(coAttendance, { query: { who, least, from, to, limit: MOST }, signal }),
    placeholderData: keepPreviousData,
  });
}

export function useEventsOf(ids: string[], match: Match, { from, to }: Range) {
  return useQuery({
    queryKey: ['events-of', ids, match, from, to],
    queryFn: ({ signal }) => call(events, { query: { attendedBy: ids, match, from, to, limit: MOST }, signal }),
    enabled: ids.length > 1,
    placeholderData: keepPreviousData,
  });
}

/** One cell by its row and column, with what is held there. */
export type CellMap = Map<string, Held>;

export const cellKey = (row: string, column: string) => `${row}\n${column}`;

export interface ShownMatrix {
  rows: (MatrixRow & { present: number })[];
  columns: (MatrixColumn & { present: number })[];
  cells: CellMap;
}

/** The matrix within a range of time: undated columns only when no range is set; rows without a cell go. */
export function showMatrix(matrix: Matrix, { from, to }: Range, sort: Sort, language: string): ShownMatrix {
  const inRange = (date: string | null) => {
    if (!from && !to) return true;
    const range = rangeOf(date);
    return range !== null && overlaps(range, from ?? null, to ?? null);
  };
  const columnShown = matrix.columns.map(({ date }) => inRange(date));
  const cells: CellMap = new Map();
  const first = new Map<number, number>();
  const count = new Map<number, number>();
  const present = new Map<number, number>();
  for (const { row, column, roles } of matrix.cells) {
    if (!columnShown[column]) continue;
    cells.set(cellKey(matrix.rows[row].id, matrix.columns[column].id), roles);
    first.set(row, Math.min(first.get(row) ?? Infinity, column));
    count.set(row, (count.get(row) ?? 0) + 1);
    present.set(column, (present.get(column) ?? 0) + 1);
  }
  const order = new Intl.Collator(language === 'en' ? 'en' : 'zh-Hans-CN');
  const rows = matrix.rows
    .map((row, at) => ({ ...row, at, present: count.get(at) ?? 0 }))
    .filter((row) => row.present > 0)
    .sort(
      (a, b) =>
        Number(a.kind === 'Organization') - Number(b.kind === 'Organization') ||
        (sort === 'name' ? order.compare(a.name, b.name) : 0) ||
        (sort === 'count' ? b.present - a.present : 0) ||
        (first.get(a.at) ?? 0) - (first.get(b.at) ?? 0) ||
        b.present - a.present ||
        a.at - b.at,
    );
  const columns = matrix.columns
    .map((column, at) => ({ ...column, present: present.get(at) ?? 0 }))
    .filter((column) => column.present > 0);
  return { rows, columns, cells };
}
