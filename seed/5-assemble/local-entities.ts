// What assembly keeps of every text to decide who is who: its entities, the posts people hold, what it holds apart.
import type { Entity, TextFacts } from '../types.ts';

/** An entity as one text knows it. */
export interface LocalEntity {
  text: KnownText;
  entity: Entity;
  /** Event dates this text can quote; the extractor's own date first. */
  dates: string[];
  places: string[];
}

export interface KnownText {
  document: string;
  /** ISO, of the event or of publication; null when the text gives none. */
  date: string | null;
  locals: LocalEntity[];
  /** Local ids of people and the bodies they hold posts in. */
  posts: { person: string; organization: string }[];
}

export interface Gathered {
  texts: KnownText[];
  /** Pairs of name keys some text puts in a relation of whole and part, above and below, or variant: never one entity. */
  apart: Set<string>;
}

const APART = new Set(['PART_OF', 'UNDER', 'VARIANT_OF']);

/** Reads all texts once and keeps what identity needs. `keyOf` makes the name key. */
export function gather(facts: Iterable<TextFacts>, keyOf: (name: string) => string): Gathered {
  const texts: KnownText[] = [];
  const apart = new Set<string>();
  for (const each of facts) {
    const text: KnownText = { document: each.document.id, date: each.document.date, locals: [], posts: [] };
    const byId = new Map(each.entities.map((entity) => [entity.id, entity]));
    const quoted = quotedValues(each);
    text.locals = each.entities.map((entity) => {
      const dates = quoted.get(`${entity.id}#date`) ?? [];
      const places = quoted.get(`${entity.id}#place`) ?? [];
      return { text, entity, dates: ownFirst(dates, entity.date), places: ownFirst(places, entity.place) };
    });
    for (const { type, source, target } of each.relations) {
      if (type === 'HOLDS_POST') text.posts.push({ person: source, organization: target });
      if (!APART.has(type)) continue;
      const [a, b] = [byId.get(source), byId.get(target)];
      if (a && b && a.kind === b.kind) apart.add(pairKey(a.kind, keyOf(a.name), keyOf(b.name)));
    }
    texts.push(text);
  }
  return { texts, apart };
}

/** One key for two names of a kind, whichever comes first. */
export function pairKey(kind: string, a: string, b: string): string {
  return a < b ? `${kind}|${a}|${b}` : `${kind}|${b}|${a}`;
}

/** The dates and places with a sentence behind them, by `<id>#<attribute>`. */
function quotedValues(facts: TextFacts): Map<string, string[]> {
  const values = new Map<string, string[]>();
  for (const { entity, attribute, value, evidence } of facts.attributes) {
    if (evidence.length === 0) continue;
    const key = `${entity}#${attribute}`;
    const known = values.get(key) ?? [];
    if (!known.includes(value)) values.set(key, [...known, value].sort());
  }
  return values;
}

function ownFirst(values: string[], own: string | null): string[] {
  return own !== null && values.includes(own) ? [own, ...values.filter((value) => value !== own)] : values;
}
