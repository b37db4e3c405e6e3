// Rosters, the matrix, event lists and comparisons as rows of a table.
import type { z } from 'zod';
import { ROLE_CAPTIONS } from '../../cypher/schema.ts';
import type { attendance, Presence } from '../endpoints/attendance.ts';
import type { compare } from '../endpoints/compare.ts';
import type { events, roster } from '../endpoints/events.ts';
import type { SeenGraph } from './seen-graph.ts';
import { writeTable } from './write-table.ts';

const HOST = '主办';
const word = (role: Presence) => (role === 'host' ? HOST : ROLE_CAPTIONS[role].zh);

export function rosterTable({ groups, unnamed }: Pick<z.output<typeof roster.response>, 'groups' | 'unnamed'>): string {
  const heads = ['角色', '序', '姓名或机构', '应邀', '当时职务', '原句', '文献', '段', '起', '止', '可信度', 'id'];
  const named = groups.flatMap(({ role, attendees }) => attendees.map((attendee) => ({ role, ...attendee })));
  const rows = named.map(({ role, name, invited, posts, quote, confidence, id }, at) => [
    ...[word(role), at + 1, name, invited ? '应邀' : ''],
    posts.map((post) => `${post.organization.name}${post.title}`).join('；'),
    ...[quote?.quote ?? '', quote?.label ?? '', quote?.number ?? null, quote?.start ?? null, quote?.end ?? null],
    ...[confidence, id],
  ]);
  const groupRows = unnamed.map(({ quote, label, number, start, end, confidence }) => [
    ...['未具名', null, quote, '', '', quote, label, number, start, end, confidence, ''],
  ]);
  return writeTable(heads, [...rows, ...groupRows]);
}

export function attendanceTable({ rows, columns, cells }: z.input<typeof attendance.response>): string {
  const heads = ['姓名或机构', ...columns.map(({ name, date }) => `${name}${date === null ? '' : ` ${date}`}`), '场次'];
  const table = rows.map((row) => [row.name, ...columns.map(() => ''), row.events] as (string | number)[]);
  for (const { row, column, roles } of cells) table[row][column + 1] = roles.map(({ role }) => word(role)).join('、');
  return writeTable(heads, table);
}

export function eventsTable(rows: z.input<typeof events.response>['events']): string {
  const heads = ['活动', '日期', '地点', '出席', '在场', 'id'];
  return writeTable(
    heads,
    rows.map(({ name, date, place, attendees, who, id }) => [
      ...[name, date, place, attendees],
      who.map((each) => `${each.name}（${each.roles.map(word).join('、')}）`).join('、'),
      id,
    ]),
  );
}

export function comparisonTable({ a, b, shared, onlyA, onlyB }: z.input<typeof compare.response>): string {
  const rows = [
    ...shared.map((item) => ['共有', item] as const),
    ...onlyA.map((item) => ['仅甲', item] as const),
    ...onlyB.map((item) => ['仅乙', item] as const),
  ];
  return writeTable(
    ['归属', '种类', '名称', '日期', `甲 ${a.name}`, `乙 ${b.name}`, '见于文献数', 'id'],
    rows.map(([whose, item]) => [whose, item.kind, item.name, item.date, item.a, item.b, item.documentCount, item.id]),
  );
}

export function nodesTable({ nodes }: SeenGraph): string {
  return writeTable(
    ['id', 'kind', 'name', 'category', 'date', 'degree', 'documentCount'],
    nodes.map((node) => [node.id, node.kind, node.name, node.category, node.date, node.degree, node.documentCount]),
  );
}

export function edgesTable({ edges }: SeenGraph): string {
  return writeTable(
    ['id', 'source', 'target', 'type', 'label', 'role', 'title', 'weight', 'confidence', 'date', 'jaccard', 'newman'],
    edges.map((edge) => [
      ...[edge.id, edge.source, edge.target, edge.type, edge.label, edge.role, edge.title, edge.weight],
      ...[edge.confidence, edge.dates.join(' '), edge.jaccard, edge.newman],
    ]),
  );
}
