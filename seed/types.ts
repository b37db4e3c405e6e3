// The values that pass from step to step of the seed: a text as read, mentions, the facts of a text, the graph.

import type {
  ConceptCategory,
  EntityKind,
  EventCategory,
  Label,
  MarkAs,
  PassageRole,
  RelationType,
  ReporterRole,
  Role,
  VariantHow,
} from '../cypher/schema.ts';

/** Half-open, in UTF-16 units from the start of the text it is counted in. */
export interface Span {
  start: number;
  end: number;
}

/** A non-empty line with the line breaks that follow it; the first also holds what stands before it. Passages tile the text. */
export interface Passage extends Span {
  number: number;
  role: PassageRole;
}

/** Trimmed of white space at both ends; never crosses a passage. */
export interface Sentence extends Span {
  /** Index into `passages`. */
  passage: number;
}

export type Script = 'Hans' | 'Hant';

/**
 * Step 1. `text` is as decoded: every offset that leaves the seed counts in it.
 * `clean` is what finders read: Simplified, noise taken out, punctuation full-width, no white space between Chinese
 * characters. `toText` maps a span of `clean` back to `text`. Passages and sentences are given in both.
 */
export interface ReadText {
  id: string;
  root: string;
  file: string;
  text: string;
  contentHash: string;
  script: Script;
  clean: string;
  toText: (span: Span) => Span;
  passages: Passage[];
  sentences: Sentence[];
  cleanPassages: Passage[];
  cleanSentences: Sentence[];
  noise: Span[];
  title: string;
  /** Of the title in `clean`; null when the text has none of its own. */
  titleSpan: Span | null;
  /** ISO day from byline or file name; null when neither has one. */
  publicationDate: string | null;
}

/** What a finder proposes, in `clean` offsets. `name` is the canonical form, `surface` what stands there. */
export interface Mention extends Span {
  kind: EntityKind;
  name: string;
  surface: string;
  rule: string;
  /** 0 to 1; below 0.6 the interface says 存疑. */
  confidence: number;
  /** Events and concepts. */
  category?: EventCategory | ConceptCategory;
  /** The name is relative (市局) and the text does not say to what: never merged with another text's. */
  local?: boolean;
}

/** What step 3 knows of an event, by its canonical name; spans in `clean`. */
export interface EventFacts {
  /** ISO day, month, year or interval. */
  date: string | null;
  dateEvidence: FactEvidence | null;
  place: string | null;
  placeEvidence: FactEvidence | null;
  /** The name without ordinal, year and date. */
  series: string | null;
  /** The name carries its own year, ordinal or session, so that it alone tells the event from others. */
  ownsItsTime: boolean;
  /** Canonical names of the bodies that held it. */
  hosts: string[];
}

/** Step 3: what is said of the mentions. */
export interface Findings {
  relations: MentionRelation[];
  /** Who says what stands at a mention: concept mention to person or organization mention. */
  speakers: Map<Mention, Mention>;
  events: Map<string, EventFacts>;
}

/** Step 3: a relation between mentions (or the document), before names are resolved; offsets in `clean`. */
export interface MentionRelation {
  type: Exclude<RelationType, 'USES' | 'NAMES'>;
  /** What the end stands for. Where the sentence has only 他 or 会议, this is the mention elsewhere that names it. */
  source: Mention | 'DOC';
  target: Mention | 'DOC';
  role?: Role | ReporterRole;
  title?: string;
  how?: VariantHow;
  invited?: boolean;
  evidence: FactEvidence;
}

/** One entity of one text after resolution. `id` is what the graph will call it unless assembly finds a reason not to. */
export interface Entity {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  category: EventCategory | ConceptCategory | null;
  confidence: number;
  /** Events: ISO day, month, year or interval. */
  date: string | null;
  place: string | null;
  /** Events: the name without ordinal, year and date. */
  series: string | null;
  /** Events: the bodies and dates two texts must not contradict in. Ids of this text. */
  hosts: string[];
  /** A relative name (市局) that the text does not resolve: never merged with another text's. */
  local: boolean;
}

/** What the pipeline is given: a decoded text and where it came from. */
export interface SourceText {
  id: string;
  root: string;
  file: string;
  text: string;
  contentHash: string;
}

/** Where an entity stands, in `text` offsets. */
export interface FactMention extends Span {
  entity: string;
  /** Id of who says it, or ''. */
  speaker: string;
  /** Id of the longer concept it stands in, or ''. */
  inside: string;
}

export interface Mark extends Span {
  as: MarkAs;
}

/** The whole sentence a fact stands on, in `text` offsets, with what in it names the ends. */
export interface FactEvidence extends Span {
  marks: Mark[];
  verb: string;
  /** Place in the text's own order of names, from 0. */
  order: number;
  rule: string;
  confidence: number;
}

export interface FactRelation {
  type: Exclude<RelationType, 'USES' | 'NAMES'>;
  /** Entity id, or the document's id. */
  source: string;
  target: string;
  role?: Role | ReporterRole;
  title?: string;
  how?: VariantHow;
  invited?: boolean;
  evidence: FactEvidence[];
}

/** A date, place or alias of an entity with the sentence that says so. */
export interface FactAttribute {
  entity: string;
  attribute: 'date' | 'place' | 'alias';
  value: string;
  evidence: FactEvidence[];
}

/** Steps 1-4: everything one text says; a pure function of the text and the extractor's version. */
export interface TextFacts {
  extractor: string;
  document: {
    id: string;
    root: string;
    file: string;
    title: string;
    label: string;
    /** ISO; `dateOf` says of what. */
    date: string | null;
    dateOf: 'event' | 'publication' | null;
    source: string | null;
    script: Script;
    contentHash: string;
  };
  text: string;
  passages: Passage[];
  noise: Span[];
  entities: Entity[];
  mentions: FactMention[];
  relations: FactRelation[];
  attributes: FactAttribute[];
}

export type Properties = Record<string, string | number | boolean | string[] | number[]>;

/**
 * A node as it is written: `TifaAtlas` (and `Entity`) come beside `label`; `hash` is of label and props. `props` are
 * without id and hash, which are written too; a property without a value is left out.
 */
export interface GraphNode {
  id: string;
  label: Label;
  hash: string;
  props: Properties;
}

/**
 * An edge as it is written: a relation, MENTIONS (Passage -> Entity) or OF (Passage -> Document, Evidence -> Passage).
 * Relations have evidenceCount and confidence, and role and invited (ATTENDED), role (REPORTED), title (HOLDS_POST), how
 * (VARIANT_OF), count and nested (USES, NAMES); MENTIONS has starts, ends, speakers, inside; nothing else is written.
 */
export interface GraphEdge {
  id: string;
  type: RelationType | 'MENTIONS' | 'OF';
  source: string;
  target: string;
  hash: string;
  props: Properties;
}

/**
 * Step 5: the whole graph in a fixed order, the same whatever the order of the texts. Arrays, or made while they are
 * read (a large folder does not fit in memory), so: `for (const node of graph.nodes)`, as often as wanted. Nodes come
 * before what hangs on them: entities and documents, then each text's passages and evidence; edges likewise.
 */
export interface Graph {
  nodes: Iterable<GraphNode>;
  edges: Iterable<GraphEdge>;
}
