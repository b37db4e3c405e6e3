// Spoils an annotation in a fixed way, so that a scorer has misses, wrong finds and wrong values to count.

import type { Annotation, Item, Row } from '../../../seed/evaluate/gold.ts';

function spoilItems(items: Item[]): Item[] {
  return items.flatMap((item, index): Item[] => {
    if (index % 4 === 3) return [];
    if (index % 5 === 4) return [{ ...item, name: `误${item.name}`, aliases: [] }];
    return [{ ...item, count: index % 3 === 2 ? 99 : item.count, date: index % 2 === 1 ? '1999-01-01' : item.date }];
  });
}

function spoilRows(rows: Row[]): Row[] {
  return rows.flatMap((row, index) => {
    if (index % 7 === 6) return [];
    if (index % 6 === 5) return [{ ...row, role: 'chair', title: '科员' }];
    return [row];
  });
}

/** Every fourth item dropped, every fifth renamed; every seventh relation dropped, every sixth with another role. */
export function spoil(gold: Annotation): Annotation {
  return {
    persons: spoilItems(gold.persons),
    organizations: spoilItems(gold.organizations),
    events: spoilItems(gold.events),
    concepts: spoilItems(gold.concepts),
    relations: spoilRows(gold.relations),
  };
}
