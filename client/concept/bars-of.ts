// How often by text in time; in a larger corpus by month or year.
import type { OccurrenceGroup } from './group-occurrences.ts';

const MOST_BARS = 8;
const MOST_MONTHS = 12;

export interface Bar {
  key: string;
  top: string;
  below: string;
  count: number;
}

/** A bar a text while they fit, else a bar a month or a year, the latest kept. */
export function barsOf(texts: (Pick<OccurrenceGroup, 'document' | 'label' | 'date'> & { count: number })[]): Bar[] {
  const dated = texts.filter((text) => text.date !== null);
  if (texts.length <= MOST_BARS)
    return texts.map((text) => ({
      key: text.document,
      top: text.date?.slice(0, 7).replace('-', '.') ?? '—',
      below: text.label.replace(/[^\p{L}]/gu, '').slice(0, 2),
      count: text.count,
    }));
  const years = new Set(dated.map((text) => text.date?.slice(0, 4)));
  // Within two years months tell more.
  const size = years.size <= 2 ? 7 : 4;
  const spans = new Map<string, number>();
  for (const text of dated) {
    const span = text.date?.slice(0, size) ?? '';
    spans.set(span, (spans.get(span) ?? 0) + text.count);
  }
  const bars = [...spans].sort(([a], [b]) => (a < b ? -1 : 1)).slice(-(size === 7 ? MOST_MONTHS : MOST_BARS));
  return bars.map(([span, count]) =>
    size === 7 && span.length === 7
      ? { key: span, top: span.slice(5), below: span.endsWith('-01') ? span.slice(0, 4) : '', count }
      : { key: span, top: span, below: '', count },
  );
}
