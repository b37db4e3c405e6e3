// The facts of one text in the graph's ids: merged entities' facts joined, what curation rejects left out.
import { edgeId, type RelationType } from '../../cypher/schema.ts';
import type { FactEvidence, FactMention, FactRelation, TextFacts } from '../types.ts';
import type { Identity } from './identify.ts';
import { compareText } from './votes.ts';

/** A relation with its edge id; `evidence` has one entry per sentence, in their order. */
export interface ResolvedRelation extends Omit<FactRelation, 'type'> {
  id: string;
  type: Exclude<RelationType, 'USES' | 'NAMES'>;
}

/** Evidence of a date, place or alias; `relation` is `<entity id>#<attribute>`. */
export interface ResolvedAttribute {
  relation: string;
  entity: string;
  attribute: 'date' | 'place' | 'alias';
  value: string;
  evidence: FactEvidence[];
}

export interface ResolvedText {
  facts: TextFacts;
  /** By start, then end, then id; none twice at one place. */
  mentions: FactMention[];
  relations: ResolvedRelation[];
  attributes: ResolvedAttribute[];
}

/** Rewrites one text. `rejectedSeen`, when given, collects the rejected relations that were found. */
export function resolveText(facts: TextFacts, identity: Identity, rejectedSeen?: Set<string>): ResolvedText {
  const document = facts.document.id;
  const idOf = (id: string) => (id === document ? id : identity.idOf(document, id));
  const isRejected = (relation: string) => {
    if (!identity.rejected.has(relation)) return false;
    rejectedSeen?.add(relation);
    return true;
  };
  const relations = new Map<string, ResolvedRelation>();
  for (const relation of facts.relations) {
    const [source, target] = [idOf(relation.source), idOf(relation.target)];
    if (source === null || target === null || source === target) continue;
    const id = edgeId(relation.type, source, target, relation.role ?? relation.title ?? relation.how ?? '');
    if (isRejected(id)) continue;
    const known = relations.get(id);
    relations.set(id, {
      ...relation,
      id,
      source,
      target,
      invited: relation.invited || known?.invited,
      evidence: onePerSentence([...(known?.evidence ?? []), ...relation.evidence]),
    });
  }
  return {
    facts,
    mentions: resolveMentions(facts, idOf, isRejected),
    relations: [...relations.values()].filter(({ evidence }) => evidence.length > 0),
    attributes: resolveAttributes(facts, idOf, isRejected),
  };
}

function resolveMentions(
  facts: TextFacts,
  idOf: (id: string) => string | null,
  isRejected: (relation: string) => boolean,
): FactMention[] {
  const places = new Map<string, FactMention>();
  const document = facts.document.id;
  for (const mention of facts.mentions) {
    const entity = idOf(mention.entity);
    if (entity === null) continue;
    const inside = mention.inside === '' ? '' : (idOf(mention.inside) ?? '');
    const speaker = mention.speaker === '' ? '' : (idOf(mention.speaker) ?? '');
    if (
      inside === entity ||
      isRejected(edgeId('USES', document, entity)) ||
      isRejected(edgeId('NAMES', document, entity))
    )
      continue;
    const place = `${mention.start}-${mention.end} ${entity}`;
    const known = places.get(place);
    if (known) {
      if (known.speaker === '' || (speaker !== '' && speaker < known.speaker)) known.speaker = speaker;
      if (known.inside === '' || (inside !== '' && inside < known.inside)) known.inside = inside;
    } else places.set(place, { entity, start: mention.start, end: mention.end, speaker, inside });
  }
  return [...places.values()].sort((a, b) => a.start - b.start || a.end - b.end || compareText(a.entity, b.entity));
}

function resolveAttributes(
  facts: TextFacts,
  idOf: (id: string) => string | null,
  isRejected: (relation: string) => boolean,
): ResolvedAttribute[] {
  const attributes: ResolvedAttribute[] = [];
  for (const { entity: local, attribute, value, evidence } of facts.attributes) {
    const entity = idOf(local);
    if (entity === null || evidence.length === 0) continue;
    const relation = `${entity}#${attribute}`;
    if (isRejected(relation)) continue;
    attributes.push({ relation, entity, attribute, value, evidence: onePerSentence(evidence) });
  }
  return attributes;
}

/** The surest evidence of each sentence, by its start: Evidence is one per relation, document and start. */
function onePerSentence(evidence: FactEvidence[]): FactEvidence[] {
  const best = new Map<number, FactEvidence>();
  for (const each of evidence) {
    const known = best.get(each.start);
    if (!known || isBetter(each, known)) best.set(each.start, each);
  }
  return [...best.values()].sort((a, b) => a.start - b.start);
}

function isBetter(a: FactEvidence, b: FactEvidence): boolean {
  if (a.confidence !== b.confidence) return a.confidence > b.confidence;
  const [x, y] = [JSON.stringify(a), JSON.stringify(b)];
  return x < y;
}
