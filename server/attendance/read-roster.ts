// Reads the roster of an event: who by role in the order of the text, posts held then, quotes, groups without a name.
import type { z } from 'zod';
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { roster } from '../endpoints/events.ts';
import { UnknownIdError } from '../errors.ts';
import { storedQuote } from '../evidence-of.ts';
import { readEvidence } from './read-evidence.ts';
import { readUnnamed } from './read-unnamed.ts';
import { groupByRole, leadingTexts, orderRoster, type RosterRow } from './roster-rows.ts';

type Roster = z.input<typeof roster.response>;
type Post = Roster['groups'][number]['attendees'][number]['posts'][number];

const CONCEPTS = 100;
const RELATED = 100;

/** @throws UnknownIdError when there is no such event */
export async function readRoster(atlas: Atlas, id: string, signal: AbortSignal): Promise<Omit<Roster, 'askedFor'>> {
  const { engine, names } = atlas;
  const [[event], attendances, hosts, texts, concepts, related] = await Promise.all([
    runQuery(engine, 'explore/node-facts', { id }, { signal }),
    runQuery(engine, 'attendance/attendees', { id }, { signal }),
    runQuery(engine, 'attendance/hosts', { events: [id] }, { signal }),
    runQuery(engine, 'attendance/reports', { id }, { signal }),
    runQuery(engine, 'attendance/heard', { id, limit: CONCEPTS }, { signal }),
    runQuery(engine, 'attendance/related', { id, limit: RELATED }, { signal }),
  ]);
  if (!event || event.kind !== 'Event') throw new UnknownIdError(id);
  const evidence = await readEvidence(
    engine,
    attendances.map(({ relation }) => relation),
    signal,
  );
  const reporting = texts.filter(({ type }) => type === 'REPORTS').map((text) => text.id);
  const documents = [...new Set([...leadingTexts(evidence), ...reporting])];
  const rows = orderRoster(attendances, evidence);
  const [posts, unnamed] = await Promise.all([
    readPosts(atlas, rows, documents, signal),
    readUnnamed(atlas, { reporting, evidence }, signal),
  ]);
  return {
    event: {
      ...{ id, name: event.name, date: event.date, place: event.place, aliases: event.aliases },
      ...{ category: categoryOf(event), otherDates: event.otherDates, series: event.series },
    },
    hosts: hosts.map(({ id: host, name, relation, confidence }) => ({ id: host, name, relation, confidence })),
    groups: groupByRole(rows).map(({ role, rows: inRole }) => ({
      role,
      attendees: inRole.map(({ id: who, kind, name, invited, relation, confidence, evidence: said }) => ({
        ...{ id: who, kind, name, invited, relation, confidence, posts: posts.get(who) ?? [] },
        quote: said && storedQuote(said),
      })),
    })),
    unnamed,
    documents: texts.map(({ type, ...text }) => ({ ...text, refers: type === 'REFERS_TO' })),
    concepts,
    corpus: names.documents,
    related: dropRepeated(related),
  };
}

/** Posts by the word of the texts that report the event, the leading text first; the same post once. */
async function readPosts({ engine }: Atlas, rows: RosterRow[], documents: string[], signal: AbortSignal) {
  const people = [...new Set(rows.filter(({ kind }) => kind === 'Person').map(({ id }) => id))];
  const rank = new Map(documents.map((document, place) => [document, place]));
  const found = await runQuery(engine, 'attendance/posts-then', { people, documents }, { signal });
  const sorted = found
    .map((row, at) => ({ ...row, at, rank: rank.get(row.document) ?? documents.length, place: postPlace(row) }))
    .sort((a, b) => a.rank - b.rank || a.start - b.start || a.place - b.place || a.order - b.order || a.at - b.at);
  const posts = new Map<string, Post[]>();
  for (const { person, organization, name, title, relation } of sorted) {
    const known = posts.get(person) ?? [];
    if (!known.some((post) => post.relation === relation))
      posts.set(person, [...known, { organization: { id: organization, name }, title, relation }]);
  }
  return posts;
}

/** Where the title stands in the text, so that 副省长、厅长 keeps its order. */
function postPlace({ start, markStarts, marks }: { start: number; markStarts: number[]; marks: string[] }): number {
  return markStarts[marks.indexOf('post')] ?? start;
}

function dropRepeated(related: Roster['related']): Roster['related'] {
  const seen = new Set<string>();
  return related.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function categoryOf({ category }: { category: string | null }): Roster['event']['category'] {
  return category as Roster['event']['category'];
}
