// Mentions nest and spans are cut without losing or doubling a character.
import fc from 'fast-check';
import { cutSpan, nestMentions, type MentionNode, type Spanned } from '../../../client/reader/mention-tree.ts';

const span = fc
  .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

function flatten(nodes: MentionNode<Spanned>[]): MentionNode<Spanned>[] {
  return nodes.flatMap((node) => [node, ...flatten(node.children)]);
}

describe('mentions of a passage', () => {
  test('公安部 inside 公安部党委 is its child', () => {
    const [outer] = nestMentions([
      { start: 0, end: 3 },
      { start: 0, end: 5 },
    ]);
    expect(outer.mention).toEqual({ start: 0, end: 5 });
    expect(outer.children.map((child) => child.mention)).toEqual([{ start: 0, end: 3 }]);
  });

  test('children lie inside their parent, and neighbours never overlap', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 20 }), (spans) => {
        const check = (nodes: MentionNode<Spanned>[], around: Spanned) => {
          let at = around.start;
          for (const { mention, children } of nodes) {
            expect(mention.start).toBeGreaterThanOrEqual(at);
            expect(mention.end).toBeLessThanOrEqual(around.end);
            check(children, mention);
            at = mention.end;
          }
        };
        check(nestMentions(spans), { start: 0, end: 100 });
      }),
    );
  });

  test('a mention that crosses no other is never lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(span, { maxLength: 12, selector: ({ start, end }) => `${start}-${end}` }), (spans) => {
        const crosses = (a: Spanned, b: Spanned) => a.start < b.start && b.start < a.end && a.end < b.end;
        const kept = flatten(nestMentions(spans)).map((node) => node.mention);
        const free = spans.filter((a) => !spans.some((b) => crosses(a, b) || crosses(b, a)));
        for (const mention of free) expect(kept).toContainEqual(mention);
      }),
    );
  });
});

describe('a span cut where others begin and end', () => {
  test('the pieces are the span, and each is wholly inside or outside of every other', () => {
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 8 }), (whole, others) => {
        const pieces = cutSpan(whole, others);
        expect(pieces[0].start).toBe(whole.start);
        expect(pieces[pieces.length - 1].end).toBe(whole.end);
        pieces.slice(1).forEach((piece, index) => expect(piece.start).toBe(pieces[index].end));
        for (const piece of pieces)
          others.forEach((other, index) => {
            const inside = other.start <= piece.start && other.end >= piece.end;
            const apart = other.end <= piece.start || other.start >= piece.end;
            expect(inside || apart).toBe(true);
            expect(piece.covered.includes(index)).toBe(inside);
          });
      }),
    );
  });
});
