// What all texts together say: edges with counts, and for each entity its counts, days, dates and places.
import type { RelationType } from '../../cypher/schema.ts';
import { daySpan } from './date-spans.ts';
import type { Identity } from './identify.ts';
import { resolveText, type ResolvedText } from './resolve-text.ts';
import type { TextFacts } from '../types.ts';
import { Votes } from './votes.ts';

export interface EdgeSum {
  id: string;
  type: RelationType;
  source: string;
  target: string;
  key: { role?: string; title?: string; how?: string };
  invited: boolean;
  evidenceCount: number;
  confidence: number;
  /** USES and NAMES only: mentions that stand by themselves, and those inside a longer formulation. */
  count: number;
  nested: number;
}

export interface EntitySum {
  /** All, and those of them that stand inside a longer formulation. */
  mentions: number;
  nested: number;
  documents: number;
  /** Of its documents: the earliest first day's date and the latest last day's, as the documents write them. */
  first: string | null;
  last: string | null;
  dates: Votes<string>;
  places: Votes<string>;
  degree: number;
}

export interface Sums {
  edges: Map<string, EdgeSum>;
  entities: Map<string, EntitySum>;
  /** Relations per document, for its degree. */
  documents: Map<string, number>;
  /** About how many rows the texts' own parts have: passages and quotes, and the edges on them. */
  about: { nodes: number; edges: number };
  /** Rejected relations that no text had. */
  rejectedInVain: string[];
}

/** Reads all texts once more, in final ids. */
export function sumUp(facts: Iterable<TextFacts>, identity: Identity): Sums {
  const sums: Sums = {
    edges: new Map(),
    entities: new Map(),
    documents: new Map(),
    about: { nodes: 0, edges: 0 },
    rejectedInVain: [],
  };
  const rejectedSeen = new Set<string>();
  for (const each of facts) addText(sums, resolveText(each, identity, rejectedSeen), identity);
  for (const { source, target } of sums.edges.values()) {
    for (const id of [source, target]) {
      const entity = sums.entities.get(id);
      if (entity) entity.degree++;
      else if (sums.documents.has(id)) sums.documents.set(id, (sums.documents.get(id) ?? 0) + 1);
    }
  }
  sums.rejectedInVain = [...identity.rejected.keys()].filter((relation) => !rejectedSeen.has(relation));
  return sums;
}

function addText(sums: Sums, text: ResolvedText, identity: Identity): void {
  const { id: document, date } = text.facts.document;
  sums.documents.set(document, 0);
  const quotes = [...text.relations, ...text.attributes].reduce((sum, { evidence }) => sum + evidence.length, 0);
  sums.about.nodes += text.facts.passages.length + quotes;
  sums.about.edges += text.facts.passages.length + quotes + new Set(text.mentions.map(({ entity }) => entity)).size;
  const present = new Set<string>();
  const confidences = new Map<string, number>();
  for (const entity of text.facts.entities) {
    const id = identity.idOf(document, entity.id);
    if (id !== null) confidences.set(id, Math.max(confidences.get(id) ?? 0, entity.confidence));
  }
  for (const { entity, inside } of text.mentions) {
    present.add(entity);
    const sum = entitySum(sums, entity);
    sum.mentions++;
    if (inside !== '') sum.nested++;
    const type = entity.startsWith('concept:') ? 'USES' : entity.startsWith('event:') ? null : 'NAMES';
    if (type === null) continue;
    const edge = edgeSum(sums, `${type}|${document.replaceAll('|', '｜')}|${entity.replaceAll('|', '｜')}|`, () => ({
      type,
      source: document,
      target: entity,
      key: {},
    }));
    edge.evidenceCount++;
    edge.confidence = confidences.get(entity) ?? 0;
    if (inside === '') edge.count++;
    else edge.nested++;
  }
  for (const { id, type, source, target, role, title, how, invited, evidence } of text.relations) {
    const edge = edgeSum(sums, id, () => ({ type, source, target, key: { role, title, how } }));
    edge.evidenceCount += evidence.length;
    edge.invited ||= invited ?? false;
    edge.confidence = Math.max(edge.confidence, ...evidence.map(({ confidence }) => confidence));
    for (const end of [source, target]) if (end !== document) present.add(end);
  }
  for (const { entity, attribute, value } of text.attributes) {
    if (entity === document) continue;
    if (attribute === 'date') entitySum(sums, entity).dates.add(value);
    if (attribute === 'place') entitySum(sums, entity).places.add(value);
  }
  for (const id of present) seenOn(entitySum(sums, id), date);
}

function seenOn(sum: EntitySum, date: string | null): void {
  sum.documents++;
  if (date === null) return;
  const { first, last } = daySpan(date);
  if (sum.first === null || first < daySpan(sum.first).first) sum.first = date.split('/')[0];
  if (sum.last === null || last > daySpan(sum.last).last) sum.last = date.split('/').at(-1) ?? null;
}

function entitySum(sums: Sums, id: string): EntitySum {
  let sum = sums.entities.get(id);
  if (!sum) {
    const counts = { mentions: 0, nested: 0, documents: 0, degree: 0 };
    sum = { ...counts, first: null, last: null, dates: new Votes(), places: new Votes() };
    sums.entities.set(id, sum);
  }
  return sum;
}

type EdgeEnds = Pick<EdgeSum, 'type' | 'source' | 'target' | 'key'>;

function edgeSum(sums: Sums, id: string, ends: () => EdgeEnds): EdgeSum {
  let sum = sums.edges.get(id);
  if (!sum) {
    sum = { id, ...ends(), invited: false, evidenceCount: 0, confidence: 0, count: 0, nested: 0 };
    sums.edges.set(id, sum);
  }
  return sum;
}
