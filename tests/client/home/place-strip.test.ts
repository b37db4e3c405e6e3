// The time strip: an axis in whole years or months, events that never overlap, labels that never run together.
import fc from 'fast-check';
import { placeDocuments, placeEvents } from '../../../client/home/place-strip.ts';
import { axisOf } from '../../../client/home/strip-axis.ts';
import { rangeOf, type DateRange } from '../../../client/state/dates.ts';

function ranges(...dates: string[]): DateRange[] {
  return dates.flatMap((date) => rangeOf(date) ?? []);
}

function axis(...dates: string[]) {
  const found = axisOf(ranges(...dates), 20, 1180);
  if (!found) throw new Error('no axis');
  return found;
}

test.each([
  [
    ['2019-07-26', '2024'],
    ['2019', '2020', '2021', '2022', '2023', '2024'],
  ],
  [
    ['2024-11-03', '2025-01-15'],
    ['2024-11', '2024-12', '2025'],
  ],
  [['2024-05-08'], ['2024-05']],
])('from %p on the ticks are %p', (dates, labels) => {
  expect(axis(...dates).ticks.map((tick) => tick.label)).toEqual(labels);
});

test('a long time has few ticks, and without dates there is no axis', () => {
  expect(axis('1921-07-01', '2024-01-01').ticks.length).toBeLessThanOrEqual(14);
  expect(axisOf([], 0, 100)).toBeNull();
});

test('events on the same day stand beside and above each other, none on another', () => {
  const whole = fc.date({ min: new Date('2019-01-01'), max: new Date('2022-12-31'), noInvalidDate: true });
  const day = fc
    .tuple(whole, fc.constantFrom(4, 7, 10))
    .map(([date, precision]) => date.toISOString().slice(0, precision));
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 60 }), (dates) => {
      const events = dates.map((date, index) => ({ id: `event:${index}`, name: '', date }));
      const placed = placeEvents(events, axis(...dates));
      expect(placed).toHaveLength(events.length);
      for (const a of placed)
        for (const b of placed)
          if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(13 - 1e-6);
    }),
  );
});

test('a year-only text is hatched over its year; of two that stand together the newer keeps its label', () => {
  const documents = [{ date: '2024' }, { date: '2022-10-28' }, { date: '2022-10-27' }, { date: null }];
  const placed = placeDocuments(documents, axis('2019', '2024'), 1200, 84);
  expect(placed.map((item) => item.document.date)).toEqual(['2022-10-27', '2022-10-28', '2024']);
  expect(placed.map((item) => item.room > 0)).toEqual([false, true, true]);
  expect(placed[2].hatched).not.toBeNull();
  expect(placed[1].hatched).toBeNull();
});
