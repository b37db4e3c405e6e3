// Cases of the queries about attendance: rosters, records, the matrix, pairs, paths, comparison.
import { RELATION_TYPES } from '../../cypher/schema.ts';
import { each, type CasesOf } from './cases.ts';

const WHO = ['Person', 'Organization'];
const OPEN = { from: null, to: null, hosts: null, category: null };
const NO_DAYS = { from: null, to: null };
/** Open, closed on one side, a month, a range that holds nothing. */
const DAYS = [
  NO_DAYS,
  { from: '2024-05-08', to: null },
  { from: null, to: '2024-05-01' },
  { from: '2024-05-01', to: '2024-05-31' },
  { from: '1990-01-01', to: '1990-12-31' },
];
const FILTERS = [
  OPEN,
  ...DAYS.map((days) => ({ ...OPEN, ...days })),
  { ...OPEN, category: ['meeting'] },
  { ...OPEN, hosts: ['organization:云山市应急管理局'] },
];

export const ATTENDANCE_CASES: CasesOf<'attendance'> = {
  'attendance/attendees': ({ events }) => each(events, (id) => ({ id })),
  'attendance/hosts': ({ events }) => [{ events }, { events: ['event:none'] }, { events: [] }],
  'attendance/posts-then': ({ people, documents }) => [
    { people, documents },
    { people, documents: [] },
  ],
  'attendance/reports': ({ events }) => each(events, (id) => ({ id })),
  'attendance/heard': ({ events }) => each(events, (id) => ({ id, limit: 20 })),
  'attendance/related': ({ events }) => each(events, (id) => ({ id, limit: 20 })),
  'attendance/series': ({ series }) => [...series, 'no such series'].map((name) => ({ series: name, limit: 10 })),
  'attendance/members': ({ events }) => [{ events }, { events: [] }],
  'attendance/events': () => FILTERS.map((filters) => ({ ...filters, offset: 0, limit: 50 })),
  'attendance/count-events': () => FILTERS,
  'attendance/events-of': ({ people, organizations }) => {
    const ids = [...people.slice(0, 2), ...organizations.slice(0, 1)];
    return FILTERS.flatMap((filters) => [
      { ...filters, ids, least: 1, most: ids.length, offset: 0, limit: 50 },
      { ...filters, ids: ids.slice(0, 2), least: 2, most: 2, offset: 0, limit: 50 },
      { ...filters, ids, least: 1, most: 1, offset: 1, limit: 1 },
    ]);
  },
  'attendance/count-events-of': ({ people }) =>
    FILTERS.map((filters) => ({ ...filters, ids: people.slice(0, 2), least: 1, most: 2 })),
  'attendance/presence': ({ people, events }) => [{ ids: people, events }],
  'attendance/posts': ({ people, organizations }) => each([...people, ...organizations], (id) => ({ id })),
  'attendance/events-with': ({ people, organizations }) =>
    each([...people, ...organizations], (id) => ({ id, limit: 100 })),
  'attendance/voiced': ({ people }) => each(people, (id) => ({ id, limit: 20 })),
  'attendance/texts': ({ people }) => each(people, (id) => ({ id, limit: 20 })),
  'attendance/sources': ({ relations }) => [
    { relations, limit: 500 },
    { relations: ['ATTENDED|nobody|nowhere|chair'], limit: 500 },
    { relations: [], limit: 500 },
  ],
  'attendance/columns': ({ events }) => [
    ...DAYS.map((days) => ({ kinds: WHO, ...days, hosts: null, events: null, limit: 100 })),
    { kinds: ['Person'], ...NO_DAYS, hosts: null, events, limit: 2 },
    { kinds: WHO, ...NO_DAYS, hosts: ['organization:云山市应急管理局'], events: null, limit: 100 },
  ],
  'attendance/columns-of': ({ people }) =>
    DAYS.map((days) => ({ ids: people.slice(0, 2), kinds: WHO, ...days, hosts: null, events: null, limit: 100 })),
  'attendance/cells': ({ events, people }) => [
    { events, kinds: WHO, ids: null, limit: 500 },
    { events, kinds: ['Organization'], ids: null, limit: 500 },
    { events, kinds: WHO, ids: people.slice(0, 1), limit: 500 },
  ],
  'attendance/pairs': ({ people }) => [
    ...DAYS.map((days) => ({ kinds: WHO, ids: null, ...days, least: 1, limit: 500 })),
    { kinds: ['Person'], ids: people.slice(0, 1), ...NO_DAYS, least: 1, limit: 500 },
    { kinds: WHO, ids: null, ...NO_DAYS, least: 2, limit: 5 },
  ],
  'attendance/pair-counts': () => DAYS.map((days) => ({ kinds: WHO, ids: null, ...days })),
  'attendance/pair-nodes': () => DAYS.map((days) => ({ kinds: WHO, ids: null, ...days })),
  'attendance/attended-counts': ({ people }) => DAYS.map((days) => ({ ids: people, ...days })),
  'attendance/co-attendees': ({ people }) => each(people, (id) => ({ id, kinds: WHO, limit: 20 })),
  'attendance/pair': ({ people }) => people.slice(1).map((b) => ({ a: people[0], b })),
  'attendance/shared-events': ({ people }) => people.slice(1).map((b) => ({ a: people[0], b })),
  'attendance/reach': ({ people, events }) => [
    { ids: people.slice(0, 2), ends: events.slice(0, 1), relations: [...RELATION_TYPES], hub: 1000, limit: 500 },
    { ids: people.slice(0, 2), ends: events.slice(0, 1), relations: ['ATTENDED'], hub: 0, limit: 500 },
  ],
  'attendance/compared': ({ people, events, documents }) =>
    [people, events, documents].map(([a, b]) => ({ a, b: b ?? a, limit: 500 })),
  'attendance/compared-heard': ({ events }) => [{ a: events[0], b: events[1], limit: 500 }],
};
