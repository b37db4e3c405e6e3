// Occurrences by text in time, or by the words around them.
import type { Occurrence } from '../../../client/concept/concept-data.ts';
import { groupByText, sortByContext } from '../../../client/concept/group-occurrences.ts';
import { barsOf } from '../../../client/concept/bars-of.ts';

function occurrence(document: string, date: string | null, before: string, after: string): Occurrence {
  const place = { number: 1, start: 0, end: 4, hit: '两个维护' };
  return { document, label: document, date, ...place, before, after, speaker: null, inside: null };
}

const ALL = [
  occurrence('b', '2021-03-01', '做到“', '”，坚持'),
  occurrence('a', '2019-07-26', '贯彻“', '”作为首要任务'),
  occurrence('c', null, '确保“', '”作为最高'),
];

test('texts stand in time, undated last, absent ones without occurrences', () => {
  const groups = groupByText(ALL, [{ document: 'x', label: 'x', date: '2020-04-10' }]);
  expect(groups.map((group) => [group.document, group.occurrences.length])).toEqual([
    ['a', 1],
    ['x', 0],
    ['b', 1],
    ['c', 1],
  ]);
});

test('by what follows, in the order of pinyin; quotation marks do not count', () => {
  expect(sortByContext(ALL, 'after').map((item) => item.after)).toEqual(['”，坚持', '”作为首要任务', '”作为最高']);
});

test('by what stands before, read backwards: 保, 彻, 到', () => {
  expect(sortByContext(ALL, 'before').map((item) => item.before)).toEqual(['确保“', '贯彻“', '做到“']);
});

test('many texts become a bar a year', () => {
  const texts = Array.from({ length: 30 }, (_, index) => ({
    document: `d${index}`,
    label: '会',
    date: `${2015 + (index % 10)}-01-01`,
    count: 2,
  }));
  const bars = barsOf(texts);
  expect(bars.map((bar) => bar.top)).toEqual(['2017', '2018', '2019', '2020', '2021', '2022', '2023', '2024']);
  expect(bars.every((bar) => bar.count === 6)).toBe(true);
});
