// A quote is cut at its marks and can be put together again.
import fc from 'fast-check';
import { cutAtMarks } from '../../../client/panels/quote-text.tsx';

describe('a quote with marks', () => {
  test('许甘露 and 会议 are marked where they stand, counted from the start of the text', () => {
    const quote = { quote: '局长许甘露出席会议并讲话。', start: 100, marks: [mark(102, 105), mark(107, 109)] };
    expect(cutAtMarks(quote)).toEqual([
      { text: '局长', marked: false },
      { text: '许甘露', marked: true },
      { text: '出席', marked: false },
      { text: '会议', marked: true },
      { text: '并讲话。', marked: false },
    ]);
  });

  test('whatever the marks, the pieces are the quote', () => {
    const marks = fc.array(
      fc
        .tuple(fc.integer({ min: -5, max: 30 }), fc.integer({ min: 1, max: 9 }))
        .map(([at, long]) => mark(at, at + long)),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), marks, (quote, all) => {
        const pieces = cutAtMarks({ quote, start: 0, marks: all });
        expect(pieces.map((piece) => piece.text).join('')).toBe(quote);
      }),
    );
  });
});

function mark(start: number, end: number) {
  return { start, end, as: 'subject' as const };
}
