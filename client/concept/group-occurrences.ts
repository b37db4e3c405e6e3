// Occurrences in the order asked for: by text and place, or by the words on either side.
import type { Occurrence } from './concept-data.ts';

export interface OccurrenceGroup {
  document: string;
  label: string;
  date: string | null;
  occurrences: Occurrence[];
}

type Text = Pick<OccurrenceGroup, 'document' | 'label' | 'date'>;

/** Texts in time, undated last; those given without an occurrence are empty groups. */
export function groupByText(occurrences: readonly Occurrence[], texts: readonly Text[]): OccurrenceGroup[] {
  const groups = new Map<string, OccurrenceGroup>();
  for (const text of [...texts, ...occurrences])
    if (!groups.has(text.document))
      groups.set(text.document, { document: text.document, label: text.label, date: text.date, occurrences: [] });
  for (const occurrence of occurrences) groups.get(occurrence.document)?.occurrences.push(occurrence);
  const byDate = (a: OccurrenceGroup, b: OccurrenceGroup) => {
    if (a.date === b.date) return 0;
    if (a.date === null) return 1;
    return b.date === null || a.date < b.date ? -1 : 1;
  };
  return [...groups.values()].sort(byDate);
}

const PUNCTUATION = /[\p{P}\p{S}\s]/gu;

/** By what follows, or by what stands before read backwards; punctuation does not count. */
export function sortByContext(occurrences: readonly Occurrence[], side: 'before' | 'after'): Occurrence[] {
  const key = (occurrence: Occurrence) => {
    const words = occurrence[side].replace(PUNCTUATION, '');
    return side === 'after' ? words : Array.from(words).reverse().join('');
  };
  const keys = new Map(occurrences.map((occurrence) => [occurrence, key(occurrence)]));
  return occurrences.toSorted((a, b) => (keys.get(a) ?? '').localeCompare(keys.get(b) ?? '', 'zh-Hans'));
}
