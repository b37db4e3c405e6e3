// Where things stand on the time strip: events in a swarm that never overlaps, document labels where there is room.
import { middleDay, rangeOf } from '../state/dates.ts';
import { daysOf, type Axis } from './strip-axis.ts';

const PITCH = 14;
const ROW = 17;

export interface PlacedEvent {
  id: string;
  name: string;
  date: string;
  x: number;
  /** Above the base line, from 0. */
  row: number;
  /** Not known to the day: drawn dashed. */
  vague: boolean;
}

/** Events by the middle of their date; one that finds no room moves sideways at most one place, else one row up. */
export function placeEvents(events: { id: string; name: string; date: string }[], axis: Axis): PlacedEvent[] {
  const placed: PlacedEvent[] = [];
  const taken = (x: number, row: number) =>
    placed.some((other) => other.row === row && Math.abs(other.x - x) < PITCH - 1);
  const exactFirst = events
    .flatMap((event) => {
      const range = rangeOf(event.date);
      if (!range) return [];
      const vague = range.precision === 'year' || range.precision === 'month';
      return [{ event, vague, middle: axis.x(middleDay(range)) }];
    })
    .sort((a, b) => Number(a.vague) - Number(b.vague) || a.middle - b.middle);
  for (const { event, vague, middle } of exactFirst) {
    for (let row = 0; ; row += 1) {
      const x = [0, PITCH, -PITCH].map((shift) => middle + shift).find((place) => !taken(place, row));
      if (x === undefined) continue;
      placed.push({ id: event.id, name: event.name, date: event.date, x, row, vague });
      break;
    }
  }
  return placed;
}

/** How far above the base line a row stands, in pixels. */
export function heightOfRow(row: number): number {
  return row * ROW;
}

export interface PlacedDocument<D> {
  document: D;
  x: number;
  /** Only the year is known: the year is hatched. */
  hatched: { from: number; to: number } | null;
  /** Pixels a label below may take up to the next one; 0 when there is no room for one. */
  room: number;
}

/** Documents by date; from the newest backwards a label gets the room up to the next one, if that is at least `least`. */
export function placeDocuments<D extends { date: string | null }>(
  documents: D[],
  axis: Axis,
  right: number,
  least: number,
): PlacedDocument<D>[] {
  const placed = documents.flatMap((document) => {
    const range = rangeOf(document.date);
    if (!range) return [];
    const days = daysOf(range);
    const hatched = range.precision === 'year' ? { from: axis.x(days.from), to: axis.x(days.to) } : null;
    return [{ document, x: axis.x(middleDay(range)), hatched, room: 0 }];
  });
  placed.sort((a, b) => a.x - b.x);
  let limit = right;
  for (const item of placed.toReversed()) {
    if (limit - item.x < least) continue;
    item.room = limit - item.x;
    limit = item.x - 8;
  }
  return placed;
}
