// What the reader works out of a text: the quote asked for, who was there, what is new, titles in their lines.
import { breakTitle } from '../../../client/reader/break-titles.ts';
import { quotedSpan } from '../../../client/reader/quoted-span.ts';
import { meetingOf, noveltyOf, type ReaderDocument } from '../../../client/reader/reader-document.ts';

const ID = 'document:a';
const EVENT = 'event:全国移民管理系统党的建设工作会议@2019-07-26';

function entity(
  id: string,
  kind: 'Person' | 'Organization' | 'Event' | 'Concept',
  dates: [string, string] | null = null,
) {
  const name = id.slice(id.indexOf(':') + 1);
  const seen = { firstDate: dates?.[0] ?? null, lastDate: dates?.[1] ?? null };
  return { id, kind, name, category: null, documentCount: 1, mentionCount: 1, ...seen };
}

function proof(relation: string) {
  return { relation, start: 3, end: 9, marks: [{ start: 4, end: 6, as: 'subject' as const }] };
}

const TEXT: ReaderDocument = {
  id: ID,
  title: '',
  label: '',
  date: '2019-07-26',
  dateOf: 'event',
  source: null,
  script: 'Hans',
  text: '一二三四五六七八九十',
  passages: [],
  documents: 3,
  entities: [
    entity('person:许甘露', 'Person'),
    entity('person:曲云海', 'Person'),
    entity('organization:国家移民管理局', 'Organization'),
    entity(EVENT, 'Event'),
    entity('concept:新', 'Concept', ['2019-07-26', '2021-03-01']),
    entity('concept:旧', 'Concept', ['2018', '2019-07-26']),
  ],
  mentions: [],
  evidence: [
    proof(`REPORTS|${ID}|${EVENT}|`),
    proof(`HOSTED|organization:国家移民管理局|${EVENT}|`),
    proof(`ATTENDED|person:许甘露|${EVENT}|attendee`),
    proof(`ATTENDED|person:许甘露|${EVENT}|speaker`),
    proof(`ATTENDED|person:曲云海|${EVENT}|attendee`),
    proof(`ATTENDED|person:曲云海|event:别的会|chair`),
  ],
  noise: [],
};

test('who was at the reported event, each with the strongest role there', () => {
  const { hosts, people } = meetingOf(TEXT);
  expect(hosts).toEqual(['国家移民管理局']);
  expect(people.map(({ name, role }) => [name, role])).toEqual([
    ['许甘露', 'speaker'],
    ['曲云海', 'attendee'],
  ]);
});

test('a formulation first seen here is new; one seen on a later day goes on', () => {
  expect(noveltyOf(TEXT)).toEqual({ fresh: 1, goesOn: 1, ends: 1 });
  expect(noveltyOf({ ...TEXT, date: null })).toBeNull();
});

describe('the quote of an address', () => {
  test('with its relation marks exactly the evidence', () => {
    const quoted = quotedSpan(TEXT, '3-9', `REPORTS|${ID}|${EVENT}|`);
    expect(quoted?.marks).toEqual([{ start: 4, end: 6, as: 'subject' }]);
  });
  test('without a relation marks the whole place', () => {
    expect(quotedSpan(TEXT, '3-9', undefined)?.marks).toEqual([{ start: 3, end: 9 }]);
  });
  test.each(['', '9-3', '3-99', 'x', '3-3', '-1-2'])('%p names no place', (at) => {
    expect(quotedSpan(TEXT, at, undefined)).toBeNull();
  });
});

test.each([
  [
    '会议上强调 坚持政治统领 坚持目标引领 全面加强和改进党的建设',
    '会议上强调 坚持政治统领 坚持目标引领\n全面加强和改进党的建设',
  ],
  ['许甘露副部长在会议上强调 坚持政治统领', '许甘露副部长在会议上强调\n坚持政治统领'],
  ['践行对党忠诚 建设政治机关——在现场会上的讲话', '践行对党忠诚 建设政治机关——在现场会上的讲话'],
])('the title %s is set in its lines', (stored, shown) => {
  expect(breakTitle(stored)).toBe(shown);
});
