// Dates of the text and what they count from; what is not said is not guessed.
import fc from 'fast-check';
import { datesIn } from '../../../seed/2-find/dates.ts';

const isosIn = (sentence: string, published: string | null, year: number | null = null) =>
  datesIn(sentence, 0, sentence.length, published, year).map(({ iso }) => iso);

test.each([
  ['2023年9月16日，会议召开', null, ['2023-09-16']],
  ['7月26日在嘉兴召开', '2019-07-28', ['2019-07-26']],
  ['24日出席会议', '2023-02-24', ['2023-02-24']],
  ['30日下午在京会见', '2023-10-01', ['2023-09-30']],
  ['7日至8日在北京召开', '2023-01-08', ['2023-01-07/2023-01-08']],
  ['7月27日至28日在京召开', '2026-07-28', ['2026-07-27/2026-07-28']],
  ['8月31日至9月2日访问', '2025-09-02', ['2025-08-31/2025-09-02']],
  ['今天（1月23日）举行', '2024-01-23', ['2024-01-23']],
  ['今天（6月10日）在重庆举行', '2026-06-10', ['2026-06-10']],
  ['昨天上午（30日）举行', '2024-03-31', ['2024-03-30']],
  ['今天举行，昨天开幕', '2024-03-01', ['2024-03-01', '2024-02-29']],
  ['12月28日召开', '2024-01-02', ['2023-12-28']],
  ['去年发布', '2024-03-01', ['2023']],
  ['今年10月会晤', '2023-12-06', ['2023-10']],
  ['上月召开', '2024-01-15', ['2023-12']],
  ['2024年市局推进会', null, ['2024']],
  ['3月1日召开', null, []],
  ['24日出席会议', null, []],
  ['去年发布', null, []],
  ['近日召开会议', '2024-01-02', []],
  ['2月30日召开', '2024-03-02', []],
])('%s, published %s', (sentence, published, expected) => {
  expect(isosIn(sentence, published)).toEqual(expected);
});

test('a year that the text itself settles dates a month without one', () => {
  expect(isosIn('3月1日在郑州召开', null, 2021)).toEqual(['2021-03-01']);
});

test('every date is a day, month, year or interval that exists, and lies where it says', () => {
  const part = fc.constantFrom(
    '3月',
    '31日',
    '2月30日',
    '2024年',
    '至',
    '今天',
    '去年',
    '上月',
    '（',
    '）',
    '13月5日',
    '，',
    '大会',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
      const sentence = parts.join('');
      for (const { start, end, iso } of datesIn(sentence, 0, sentence.length, '2024-03-15', null)) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(sentence.length);
        for (const day of iso.split('/')) expect(Number.isNaN(Date.parse(day))).toBe(false);
      }
    }),
  );
});
