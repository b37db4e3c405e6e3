// The outcomes of one text: every gold item found or missed, every predicted one right or wrong.

import { align, withHonestAliases } from './align.ts';
import type { Annotation, Item, Row } from './gold.ts';
import { namesOf, normalise } from './normalise.ts';
import type { Metric, Outcome } from './outcome.ts';
import { scorePosts } from './score-posts.ts';

const EVENT_LIKENESS = 0.75;
const KINDS = [
  { metric: 'person', key: 'persons', fuzzy: 0 },
  { metric: 'organization', key: 'organizations', fuzzy: 0 },
  { metric: 'event', key: 'events', fuzzy: EVENT_LIKENESS },
  { metric: 'concept', key: 'concepts', fuzzy: 0 },
] as const;

type RowKey = (s: string, o: string, row: Row) => string;
const RELATIONS: { metric: Metric; type: string; key: RowKey }[] = [
  { metric: 'attended', type: 'ATTENDED', key: (s, o) => `${s}|${o}` },
  { metric: 'attended_role', type: 'ATTENDED', key: (s, o, row) => `${s}|${o}|${row.role}` },
  { metric: 'hosted', type: 'HOSTED', key: (s, o) => `${s}|${o}` },
  { metric: 'reports', type: 'REPORTS', key: (_s, o) => o },
  { metric: 'refers_to', type: 'REFERS_TO', key: (_s, o) => o },
  { metric: 'reported', type: 'REPORTED', key: (s, _o, row) => `${s}|${row.role}` },
  { metric: 'part_of', type: 'PART_OF', key: (s, o) => `${s}|${o}` },
];

function valueOutcomes(metric: Metric, gold: Item, predicted: Item): Outcome[] {
  if (metric === 'event' && gold.date) {
    const right = predicted.date === gold.date;
    return [
      { metric: 'event_date', is: right ? 'right' : 'wrong', what: `${gold.name}: ${predicted.date} for ${gold.date}` },
    ];
  }
  if (metric === 'concept' && Number.isInteger(gold.count)) {
    const right = predicted.count === gold.count;
    const what = `${gold.name}: ${predicted.count} for ${gold.count}`;
    return [{ metric: 'concept_count', is: right ? 'right' : 'wrong', what }];
  }
  return [];
}

/** Every outcome of one text. `text` is the normalised text aliases must stand in, or null. */
export function scoreText(gold: Annotation, predicted: Annotation, text: string | null): Outcome[] {
  const outcomes: Outcome[] = [];
  const toGold = new Map<string, string>([['DOC', 'DOC']]);
  const goldNames = new Map<string, string>([['DOC', 'DOC']]);
  const learn = (names: Map<string, string>, item: Item, name: string): void => {
    for (const form of namesOf(item)) if (!names.has(form)) names.set(form, name);
  };
  for (const { metric, key, fuzzy } of KINDS) {
    const wanted = gold[key];
    const found = predicted[key].map((item) => withHonestAliases(item, wanted, text));
    const matches = align(found, wanted, fuzzy);
    for (const item of wanted) learn(goldNames, item, item.name);
    found.forEach((item, index) => {
      const twin = matches.has(index) ? wanted[matches.get(index) ?? -1] : undefined;
      if (twin) learn(toGold, item, twin.name);
      if (twin?.optional) return;
      if (!twin) outcomes.push({ metric, is: 'fp', what: item.name });
      else outcomes.push({ metric, is: 'tp', what: twin.name }, ...valueOutcomes(metric, twin, item));
    });
    const hit = new Set(matches.values());
    wanted.forEach((item, index) => {
      if (!hit.has(index) && !item.optional) outcomes.push({ metric, is: 'fn', what: item.name });
    });
  }
  const entity = (name: string): string =>
    name === 'DOC' ? name : (toGold.get(normalise(name)) ?? `?${normalise(name)}`);
  const goldEntity = (name: string): string => (name === 'DOC' ? name : (goldNames.get(normalise(name)) ?? name));
  for (const { metric, type, key } of RELATIONS) {
    const wanted = new Map<string, boolean>();
    for (const row of gold.relations) {
      if (row.r !== type) continue;
      const id = key(goldEntity(row.s), goldEntity(row.o), row);
      wanted.set(id, (wanted.get(id) ?? true) && Boolean(row.optional));
    }
    const rows = predicted.relations.filter((row) => row.r === type);
    const found = new Set(rows.map((row) => key(entity(row.s), entity(row.o), row)));
    for (const id of found) {
      if (!wanted.has(id)) outcomes.push({ metric, is: 'fp', what: id });
      else if (!wanted.get(id)) outcomes.push({ metric, is: 'tp', what: id });
    }
    for (const [id, optional] of wanted) if (!optional && !found.has(id)) outcomes.push({ metric, is: 'fn', what: id });
  }
  return [...outcomes, ...scorePosts(gold, predicted, goldEntity, entity)];
}
