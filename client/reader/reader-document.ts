// A text as the reader holds it: mentions by passage, entities by id, who was there, what is new.
import type { z } from 'zod';
import { KINDS, parseEdgeId, ROLES, type Role } from '../../cypher/schema.ts';
import type { document } from '../../server/endpoints/documents.ts';
import { rangeOf } from '../state/dates.ts';

export type ReaderDocument = z.output<typeof document.response>;
export type ReaderEntity = ReaderDocument['entities'][number];
export type ReaderMention = ReaderDocument['mentions'][number] & { index: number };
export type EntityKindShown = ReaderEntity['kind'];

/** Phrases the texts repeat that no lexicon knows. */
export function reusedOf(document: ReaderDocument): ReaderEntity[] {
  return document.entities.filter((entity) => entity.category === 'reused');
}

/** The text without its reused phrases: they are many, so that they are marked only when asked for. */
export function withoutReused(document: ReaderDocument): ReaderDocument {
  const reused = new Set(reusedOf(document).map((entity) => entity.id));
  if (reused.size === 0) return document;
  return {
    ...document,
    entities: document.entities.filter((entity) => !reused.has(entity.id)),
    mentions: document.mentions.filter((mention) => !reused.has(mention.entity)),
  };
}

/** Entities of a kind with their mentions in the text, most reused in the corpus first. */
export function entitiesOfKind(
  document: ReaderDocument,
  mentions: Map<string, ReaderMention[]>,
  kind: EntityKindShown,
): ReaderEntity[] {
  const count = (entity: ReaderEntity) => mentions.get(entity.id)?.length ?? 0;
  return document.entities
    .filter((entity) => entity.kind === kind)
    .toSorted((a, b) => b.documentCount - a.documentCount || count(b) - count(a));
}

/** Mentions by entity, in the order of the text; each knows its place in that order. */
export function mentionsByEntity(document: ReaderDocument): Map<string, ReaderMention[]> {
  const byEntity = new Map<string, ReaderMention[]>();
  document.mentions.forEach((mention, index) => {
    const list = byEntity.get(mention.entity) ?? [];
    list.push({ ...mention, index });
    byEntity.set(mention.entity, list);
  });
  return byEntity;
}

export interface Attendee {
  id: string;
  name: string;
  role: Role;
}

/** The events a text reports, their hosts, and the people who were there by role, from the relations it proves. */
export function meetingOf(document: ReaderDocument): { events: ReaderEntity[]; hosts: string[]; people: Attendee[] } {
  const names = new Map(document.entities.map((entity) => [entity.id, entity]));
  const relations = document.evidence.flatMap((item) => parseEdgeId(item.relation) ?? []);
  const reported = new Set(
    relations.filter((edge) => edge.type === 'REPORTS' && edge.source === document.id).map((edge) => edge.target),
  );
  const hosts = new Set<string>();
  const roles = new Map<string, Role>();
  for (const edge of relations) {
    if (!reported.has(edge.target)) continue;
    if (edge.type === 'HOSTED') hosts.add(names.get(edge.source)?.name ?? edge.source);
    if (edge.type !== 'ATTENDED' || names.get(edge.source)?.kind !== 'Person') continue;
    const role = ROLES.find((known) => known === edge.key) ?? 'attendee';
    const before = roles.get(edge.source);
    if (before === undefined || ROLES.indexOf(role) < ROLES.indexOf(before)) roles.set(edge.source, role);
  }
  const people = [...roles].map(([id, role]) => ({ id, role, name: names.get(id)?.name ?? id }));
  return {
    events: document.entities.filter((entity) => reported.has(entity.id)),
    hosts: [...hosts],
    people: people.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role)),
  };
}

export interface Novelty {
  fresh: number;
  goesOn: number;
  ends: number;
}

/** How many of the text's formulations the corpus has from here first, again later, or not later; null without a date. */
export function noveltyOf(document: ReaderDocument): Novelty | null {
  const here = rangeOf(document.date);
  if (!here) return null;
  const novelty = { fresh: 0, goesOn: 0, ends: 0 };
  for (const entity of document.entities) {
    if (entity.kind !== 'Concept') continue;
    const first = rangeOf(entity.firstDate);
    const last = rangeOf(entity.lastDate);
    if (!first || first.last >= here.first) novelty.fresh += 1;
    if (last && last.first > here.last) novelty.goesOn += 1;
    else novelty.ends += 1;
  }
  return novelty;
}

/** Kinds that are marked in a text, in the legend's order. */
export const MARKED_KINDS = KINDS.filter((kind): kind is EntityKindShown => kind !== 'Document');
