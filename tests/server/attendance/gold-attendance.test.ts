// With facts made from the gold annotation, rosters, matrix and co-attendance are exactly its rows.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import type { z } from 'zod';
import { ROLES } from '../../../cypher/schema.ts';
import { assembleGraph } from '../../../seed/5-assemble-graph.ts';
import type { attendance, coAttendance, shared } from '../../../server/endpoints/attendance.ts';
import type { roster } from '../../../server/endpoints/events.ts';
import { appOf, type TestApp } from '../../fixtures/app-of.ts';
import { goldText, type GoldRelation } from '../../fixtures/gold-facts.ts';

const ROOT = join(__dirname, '../../..');
const txt = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.txt'));
const samples = txt(join(ROOT, 'seed/texts')).map((name) =>
  goldText(join(ROOT, 'seed/texts'), join(ROOT, 'tests/gold'), name),
);
const news = txt(join(ROOT, 'tests/news')).map((name) =>
  goldText(join(ROOT, 'tests/news'), join(ROOT, 'tests/news/gold'), name),
);
const texts = [...samples, ...news];
const required = texts.flatMap(({ rows }) => rows);
const attended = required.filter(({ r }) => r === 'ATTENDED');

let served: TestApp;
const get = async (path: string, query: Record<string, string | number> = {}) => {
  const response = await request(served.app).get(path).query(query);
  expect([path, response.status]).toEqual([path, 200]);
  return response.body as unknown;
};
let matrix: z.output<typeof attendance.response>;

beforeAll(async () => {
  served = await appOf(
    assembleGraph(
      texts.map(({ facts }) => facts),
      [],
    ),
  );
  matrix = (await get('/api/attendance', { who: 'both', rows: 500, columns: 500 })) as typeof matrix;
});
afterAll(() => served.close());

test('at most 2 % of the required rows have evidence that does not stand in the text', () => {
  const lost = texts.flatMap(({ gold, lost: rows }) => rows.map((row) => `${gold.doc}: ${row.s} ${row.r} ${row.o}`));
  expect({ lost, few: lost.length <= 0.02 * (required.length + lost.length) }).toEqual({ lost, few: true });
  expect(attended.length).toBeGreaterThan(100);
});

/** The rows of an event as a roster tells them: whoever has a stronger role is not listed as attendee again. */
function expectedRoster(rows: GoldRelation[]): Record<string, string[]> {
  const strong = new Set(rows.filter(({ role }) => role !== 'attendee').map(({ s }) => s));
  return Object.fromEntries(
    ROLES.map((role) => {
      const names = rows.filter((row) => row.role === role && (role !== 'attendee' || !strong.has(row.s)));
      return [role, [...new Set(names.map(({ s }) => s))].sort()];
    }),
  );
}

const events = [...new Set(attended.map(({ o }) => o))].sort();

test.each(events)('the roster of %s equals the annotation, role by role', async (name) => {
  const found = matrix.columns.filter((column) => column.name === name);
  const rows = attended.filter(({ o }) => o === name);
  const rosters = await Promise.all(
    found.map(
      async ({ id }) => (await get(`/api/events/${encodeURIComponent(id)}/roster`)) as z.output<typeof roster.response>,
    ),
  );
  const told = ROLES.map((role) => {
    const names = rosters.flatMap(({ groups }) => groups.find((group) => group.role === role)?.attendees ?? []);
    return [role, [...new Set(names.map((each) => each.name))].sort()];
  });
  expect(Object.fromEntries(told)).toEqual(expectedRoster(rows));
  for (const { groups } of rosters) {
    for (const { attendees } of groups) {
      for (const { quote } of attendees) {
        const text = texts.find(({ facts }) => facts.document.id === quote?.document)?.facts.text ?? '';
        expect(text.slice(quote?.start, quote?.end)).toBe(quote?.quote);
      }
    }
  }
});

test('the matrix holds exactly the annotated roles and hosts', () => {
  const told = matrix.cells.flatMap(({ row, column, roles }) =>
    roles.map(({ role }) => `${matrix.rows[row].name} ${role} ${matrix.columns[column].name}`),
  );
  const asked = required
    .filter(({ r }) => r === 'ATTENDED' || r === 'HOSTED')
    .filter(({ o }) => matrix.columns.some(({ name }) => name === o))
    .map(({ s, o, r, role }) => `${s} ${r === 'HOSTED' ? 'host' : role} ${o}`);
  expect([...new Set(told)].sort()).toEqual([...new Set(asked)].sort());
  expect(matrix.truncated).toBe(false);
});

/** Pairs with their events, worked out from the cells: nothing of the query is used. */
function project() {
  const presence = new Map<number, Set<number>>();
  for (const { row, column, roles } of matrix.cells) {
    if (roles.every(({ role }) => role === 'host')) continue;
    presence.set(column, (presence.get(column) ?? new Set<number>()).add(row));
  }
  const attendedBy = (row: number) => [...presence.values()].filter((rows) => rows.has(row)).length;
  const pairs = new Map<string, { events: number; newman: number; all: number }>();
  for (const rows of presence.values()) {
    for (const a of rows) {
      for (const b of rows) {
        const [left, right] = [matrix.rows[a].id, matrix.rows[b].id];
        if (Buffer.compare(Buffer.from(left), Buffer.from(right)) >= 0) continue;
        const known = pairs.get(`${left} ${right}`) ?? { events: 0, newman: 0, all: attendedBy(a) + attendedBy(b) };
        known.events += 1;
        known.newman += 1 / (rows.size - 1);
        pairs.set(`${left} ${right}`, known);
      }
    }
  }
  return pairs;
}

test('co-attendance equals a projection of the matrix: count, Jaccard, Newman', async () => {
  const expected = project();
  const found = (await get('/api/co-attendance', { who: 'both', limit: 500 })) as z.output<
    typeof coAttendance.response
  >;
  expect(found.total).toBe(expected.size);
  expect(found.thresholds.map(({ least, pairs }) => [least, pairs])).toEqual(
    found.thresholds.map(({ least }) => [least, [...expected.values()].filter(({ events: n }) => n >= least).length]),
  );
  expect(found.pairs.length).toBe(Math.min(500, expected.size));
  for (const { a, b, count, jaccard, newman } of found.pairs) {
    const pair = expected.get(`${a} ${b}`);
    expect([a, b, count]).toEqual([a, b, pair?.events]);
    expect(jaccard).toBeCloseTo(count / ((pair?.all ?? 0) - count), 6);
    expect(newman).toBeCloseTo(pair?.newman ?? 0, 5);
  }
});

test('the shared events of a pair sum to its count, and its quotes are those of both', async () => {
  const { pairs } = (await get('/api/co-attendance', { who: 'both', limit: 20 })) as z.output<
    typeof coAttendance.response
  >;
  for (const { a, b, count, relation } of pairs) {
    const pair = (await get(`/api/co-attendance/${encodeURIComponent(a)}/${encodeURIComponent(b)}`)) as z.output<
      typeof shared.response
    >;
    expect(pair.events.length).toBe(count);
    const relations = new Set(pair.events.flatMap((event) => [...event.a, ...event.b].map((each) => each.relation)));
    const { total } = (await get(`/api/relations/${encodeURIComponent(relation)}/evidence`)) as { total: number };
    expect(total).toBeGreaterThanOrEqual(relations.size);
  }
});
