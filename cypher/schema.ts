// The graph in one place: labels, relation types with their ends and captions, roles, categories.

/** Counts up when labels, properties or ids change their meaning: an older graph is then made again. */
export const SCHEMA_VERSION = 1;

export const ENTITY_KINDS = ['Person', 'Organization', 'Event', 'Concept'] as const;
export const KINDS = [...ENTITY_KINDS, 'Document'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];
export type Kind = (typeof KINDS)[number];

/** Every label of ours. Each node carries `TifaAtlas` beside its own label; entities carry `Entity` too. */
export const LABELS = [...KINDS, 'Passage', 'Evidence'] as const;
export type Label = (typeof LABELS)[number];

export const ROLES = ['chair', 'speaker', 'summary', 'address', 'announcer', 'attendee'] as const;
export type Role = (typeof ROLES)[number];

export const REPORTER_ROLES = ['reporter', 'editor', 'source', 'publisher', 'author'] as const;
export type ReporterRole = (typeof REPORTER_ROLES)[number];

export const VARIANT_HOWS = ['abbreviation', 'truncation', 'reordering'] as const;
export type VariantHow = (typeof VARIANT_HOWS)[number];

export const EVENT_CATEGORIES = [
  'meeting',
  'congress',
  'visit',
  'ceremony',
  'anniversary',
  'study',
  'games',
  'other',
] as const;
export type EventCategory = (typeof EVENT_CATEGORIES)[number];

export const CONCEPT_CATEGORIES = [
  'formula',
  'thought',
  'slogan',
  'campaign',
  'programme',
  'phrase',
  'reused',
] as const;
export type ConceptCategory = (typeof CONCEPT_CATEGORIES)[number];

export const PASSAGE_ROLES = ['title', 'heading', 'body', 'byline', 'boilerplate'] as const;
export type PassageRole = (typeof PASSAGE_ROLES)[number];

/** What a mark in a quote stands for. */
export const MARKS = ['subject', 'object', 'trigger', 'post', 'anchor'] as const;
export type MarkAs = (typeof MARKS)[number];

interface Caption {
  zh: string;
  en: string;
}

interface Relation {
  /** Which kinds may stand at the tail and at the head of the arrow. */
  from: readonly Kind[];
  to: readonly Kind[];
  /** The edge property that tells two edges between the same ends apart; part of the edge id. */
  key: 'role' | 'title' | 'how' | null;
  caption: Caption;
  /** The direction as a sentence: {from} and {to} are put in. */
  sentence: Caption;
}

/** The relations people see: each edge stands on evidence. */
export const RELATIONS = {
  ATTENDED: {
    from: ['Person', 'Organization'],
    to: ['Event'],
    key: 'role',
    caption: { zh: '出席', en: 'attended' },
    sentence: { zh: '{from}出席{to}', en: '{from} attended {to}' },
  },
  HOLDS_POST: {
    from: ['Person'],
    to: ['Organization'],
    key: 'title',
    caption: { zh: '任职', en: 'holds post' },
    sentence: { zh: '{from}在{to}任职', en: '{from} holds a post in {to}' },
  },
  HOSTED: {
    from: ['Organization'],
    to: ['Event'],
    key: null,
    caption: { zh: '主办', en: 'hosted' },
    sentence: { zh: '{from}主办{to}', en: '{from} hosted {to}' },
  },
  VOICED: {
    from: ['Person', 'Organization'],
    to: ['Concept'],
    key: null,
    caption: { zh: '表述', en: 'voiced' },
    sentence: { zh: '{from}讲到{to}', en: '{from} voiced {to}' },
  },
  PART_OF: {
    from: ['Event', 'Concept'],
    to: ['Event', 'Concept'],
    key: null,
    caption: { zh: '属于', en: 'part of' },
    sentence: { zh: '{from}是{to}的一部分', en: '{from} is part of {to}' },
  },
  UNDER: {
    from: ['Organization'],
    to: ['Organization'],
    key: null,
    caption: { zh: '隶属', en: 'under' },
    sentence: { zh: '{from}隶属{to}', en: '{from} stands under {to}' },
  },
  VARIANT_OF: {
    from: ['Concept'],
    to: ['Concept'],
    key: 'how',
    caption: { zh: '变体', en: 'variant of' },
    sentence: { zh: '{from}是{to}的变体', en: '{from} is a variant of {to}' },
  },
  REPORTS: {
    from: ['Document'],
    to: ['Event'],
    key: null,
    caption: { zh: '刊载', en: 'reports' },
    sentence: { zh: '{from}报道{to}', en: '{from} reports {to}' },
  },
  REFERS_TO: {
    from: ['Document'],
    to: ['Event'],
    key: null,
    caption: { zh: '提及', en: 'refers to' },
    sentence: { zh: '{from}提到{to}', en: '{from} refers to {to}' },
  },
  REPORTED: {
    from: ['Person', 'Organization'],
    to: ['Document'],
    key: 'role',
    caption: { zh: '署名', en: 'signed' },
    sentence: { zh: '{from}署名于{to}', en: '{from} signed {to}' },
  },
  USES: {
    from: ['Document'],
    to: ['Concept'],
    key: null,
    caption: { zh: '使用提法', en: 'uses' },
    sentence: { zh: '{from}使用{to}', en: '{from} uses {to}' },
  },
  NAMES: {
    from: ['Document'],
    to: ['Person', 'Organization'],
    key: null,
    caption: { zh: '出现', en: 'names' },
    sentence: { zh: '{from}写到{to}', en: '{from} names {to}' },
  },
} as const satisfies Record<string, Relation>;

export type RelationType = keyof typeof RELATIONS;
export const RELATION_TYPES = Object.keys(RELATIONS) as [RelationType, ...RelationType[]];

/** Relations whose quotes are the mentions themselves; they have no Evidence nodes. */
export const MENTION_RELATIONS = ['USES', 'NAMES'] as const satisfies RelationType[];

/** Worked out when asked for, never stored; their evidence is that of their parts. */
export const DERIVED = {
  CO_ATTENDED: { caption: { zh: '同场', en: 'co-attended' } },
  HEARD_AT: { caption: { zh: '会上提法', en: 'heard at' } },
  TRAVELLED: { caption: { zh: '旅行', en: 'travelled' } },
} as const;
export type DerivedType = keyof typeof DERIVED;

export const KIND_CAPTIONS: Record<Kind, Caption> = {
  Person: { zh: '人物', en: 'Person' },
  Organization: { zh: '机构', en: 'Organization' },
  Event: { zh: '活动', en: 'Event' },
  Concept: { zh: '提法', en: 'Concept' },
  Document: { zh: '文献', en: 'Document' },
};

export const ROLE_CAPTIONS: Record<Role | ReporterRole, Caption & { seal: string }> = {
  chair: { zh: '主持', en: 'chaired', seal: '主' },
  speaker: { zh: '讲话', en: 'spoke', seal: '讲' },
  summary: { zh: '小结', en: 'summed up', seal: '结' },
  address: { zh: '致辞', en: 'gave an address', seal: '致' },
  announcer: { zh: '宣读', en: 'read out', seal: '宣' },
  attendee: { zh: '出席', en: 'attended', seal: '席' },
  reporter: { zh: '记者', en: 'reporter', seal: '记' },
  editor: { zh: '编辑', en: 'editor', seal: '编' },
  source: { zh: '来源', en: 'source', seal: '源' },
  publisher: { zh: '发布', en: 'publisher', seal: '发' },
  author: { zh: '作者', en: 'author', seal: '作' },
};

/** The prefix of an id: `person:王小洪`. */
export function idPrefix(kind: Kind): string {
  return kind.toLowerCase();
}

/** The id of an entity or document by its name, which people can read and link to. */
export function nodeId(kind: Kind, name: string): string {
  return `${idPrefix(kind)}:${name}`;
}

/** The kind an id names, or null when the prefix is none of ours. */
export function kindOfId(id: string): Kind | null {
  return KINDS.find((kind) => id.startsWith(`${idPrefix(kind)}:`)) ?? null;
}

/** `TYPE|source|target|key`; a '|' inside a part becomes '｜' so that the id can be taken apart again. */
export function edgeId(type: RelationType, source: string, target: string, key = ''): string {
  return [type, source, target, key].map((part) => part.replaceAll('|', '｜')).join('|');
}

/** The parts of an edge id, or null when it is none. */
export function parseEdgeId(id: string): { type: RelationType; source: string; target: string; key: string } | null {
  const [type, source, target, key, ...rest] = id.split('|');
  if (rest.length > 0 || key === undefined || !(type in RELATIONS)) return null;
  return { type: type as RelationType, source, target, key };
}
