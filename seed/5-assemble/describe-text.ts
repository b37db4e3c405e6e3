// The nodes and edges that belong to one text alone: the document, its passages, evidence, where entities stand.
import type { FactEvidence, GraphEdge, GraphNode, Passage, Properties } from '../types.ts';
import { hashedEdge, hashedNode } from './content-hash.ts';
import type { ResolvedText } from './resolve-text.ts';
import type { TextFacts } from '../types.ts';

const LONGEST_LABEL = 16;

/** The Document node; `degree` counts its relations. */
export function describeDocument({ document, noise, text }: TextFacts, degree: number): GraphNode {
  const props: Properties = {
    root: document.root,
    file: document.file,
    title: document.title,
    label: document.label || document.title.slice(0, LONGEST_LABEL) || pathOf(document.id),
    script: document.script,
    contentHash: document.contentHash,
    length: text.length,
    degree,
    noiseStarts: noise.map(({ start }) => start),
    noiseEnds: noise.map(({ end }) => end),
  };
  if (document.date !== null) props.date = document.date;
  if (document.dateOf !== null) props.dateOf = document.dateOf;
  if (document.source !== null) props.source = document.source;
  return hashedNode({ id: document.id, label: 'Document', props });
}

/** Passages that tile the text, then evidence of relations and attributes, each once. */
export function* describePlaces(text: ResolvedText, isInGraph: (id: string) => boolean): Generator<GraphNode> {
  const { document, passages, text: whole } = text.facts;
  for (const passage of passages) {
    const { number, role, start, end } = passage;
    const props = { document: document.id, number, role, start, end, text: whole.slice(start, end) };
    yield hashedNode({ id: passageId(document.id, passage), label: 'Passage', props });
  }
  for (const { relation, evidence, role, title } of quotes(text, isInGraph)) {
    const props: Properties = {
      relation,
      document: document.id,
      start: evidence.start,
      end: evidence.end,
      markStarts: evidence.marks.map(({ start }) => start),
      markEnds: evidence.marks.map(({ end }) => end),
      marks: evidence.marks.map((mark) => mark.as),
      verb: evidence.verb,
      order: evidence.order,
      rule: evidence.rule,
      confidence: evidence.confidence,
    };
    if (role !== undefined) props.role = role;
    if (title !== undefined) props.title = title;
    yield hashedNode({ id: evidenceId(relation, document.id, evidence.start), label: 'Evidence', props });
  }
}

/** OF from passages and evidence, MENTIONS from passages to what stands in them. */
export function* describeJoints(text: ResolvedText, isInGraph: (id: string) => boolean): Generator<GraphEdge> {
  const { document, passages } = text.facts;
  for (const passage of passages) yield of(passageId(document.id, passage), document.id);
  for (const { relation, evidence } of quotes(text, isInGraph)) {
    const passage = passageAt(passages, evidence.start);
    yield of(evidenceId(relation, document.id, evidence.start), passageId(document.id, passage));
  }
  const rows = new Map<string, { passage: string; entity: string; props: MentionLists }>();
  for (const { entity, start, end, speaker, inside } of text.mentions) {
    const passage = passageId(document.id, passageAt(passages, start));
    const id = `MENTIONS|${bar(passage)}|${bar(entity)}|`;
    let row = rows.get(id);
    if (!row) rows.set(id, (row = { passage, entity, props: { starts: [], ends: [], speakers: [], inside: [] } }));
    row.props.starts.push(start);
    row.props.ends.push(end);
    row.props.speakers.push(isInGraph(speaker) ? speaker : '');
    row.props.inside.push(isInGraph(inside) ? inside : '');
  }
  for (const [id, { passage, entity, props }] of rows) {
    yield hashedEdge({ id, type: 'MENTIONS', source: passage, target: entity, props: { ...props } });
  }
}

interface MentionLists {
  starts: number[];
  ends: number[];
  speakers: string[];
  inside: string[];
}

interface Quote {
  relation: string;
  evidence: FactEvidence;
  role?: string;
  title?: string;
}

/** What each sentence is evidence of; two dates of one event from one sentence are one. An attribute's value is its title. */
function* quotes(text: ResolvedText, isInGraph: (id: string) => boolean): Generator<Quote> {
  const seen = new Set<string>();
  const all: Quote[] = [
    ...text.relations.flatMap(({ id, role, title, evidence }) =>
      evidence.map((each) => ({ relation: id, role, title, evidence: each })),
    ),
    ...text.attributes
      .filter(({ entity }) => entity === text.facts.document.id || isInGraph(entity))
      .flatMap(({ relation, value, evidence }) => evidence.map((each) => ({ relation, title: value, evidence: each }))),
  ];
  for (const quote of all) {
    const key = `${quote.evidence.start} ${quote.relation}`;
    if (!seen.has(key)) yield quote;
    seen.add(key);
  }
}

/** `passage:<path>#<number>`. */
export function passageId(document: string, { number }: Pick<Passage, 'number'>): string {
  return `passage:${pathOf(document)}#${number}`;
}

/** `evidence:<relation>@<path>:<start>`. */
export function evidenceId(relation: string, document: string, start: number): string {
  return `evidence:${relation}@${pathOf(document)}:${start}`;
}

function of(source: string, target: string): GraphEdge {
  return hashedEdge({ id: `OF|${bar(source)}|${bar(target)}|`, type: 'OF', source, target, props: {} });
}

function passageAt(passages: Passage[], offset: number): Passage {
  return passages.findLast(({ start }) => start <= offset) ?? passages[0];
}

/** The document's id without its prefix. */
function pathOf(document: string): string {
  return document.slice('document:'.length);
}

function bar(id: string): string {
  return id.replaceAll('|', '｜');
}
