// Repeats against a slow but plain search, on any texts.
import fc from 'fast-check';
import { findRepeats, placesOf, wordsOf } from '../../../seed/5-assemble/reused/repeats.ts';
import { gatherPhraseText } from '../../../seed/5-assemble/reused/phrase-text.ts';
import { suffixOrder } from '../../../seed/5-assemble/reused/suffix-order.ts';
import { body, text } from '../../fixtures/facts-builder.ts';

const letters = fc.stringMatching(/^[甲乙丙、，]{0,24}$/);
const factsOf = (texts: string[]) => texts.map((words, index) => text(`t${index}`).says(body(words)).build());

/** Every string of 4 to 40 letters in enough texts whose left and right neighbours are not always the same letter. */
function plainRepeats(texts: string[], least: number): Map<string, number> {
  const runs = texts.map((words) => words.split('，'));
  const places = new Map<string, { owner: number; left: string; right: string }[]>();
  runs.forEach((own, owner) =>
    own.forEach((run) => {
      for (let start = 0; start < run.length; start++)
        for (let end = start + 4; end <= Math.min(run.length, start + 40); end++) {
          const here = { owner, left: run[start - 1] ?? '', right: run[end] ?? '' };
          places.set(run.slice(start, end), [...(places.get(run.slice(start, end)) ?? []), here]);
        }
    }),
  );
  const varies = (sides: string[]) => sides.includes('') || new Set(sides).size > 1;
  const kept = [...places].filter(
    ([, at]) =>
      new Set(at.map(({ owner }) => owner)).size >= least &&
      at.length > 1 &&
      varies(at.map(({ left }) => left)) &&
      varies(at.map(({ right }) => right)),
  );
  return new Map(kept.map(([words, at]) => [words, new Set(at.map(({ owner }) => owner)).size]));
}

function expectPlain(texts: string[], least: number): void {
  const gathered = gatherPhraseText(factsOf(texts));
  const repeats = findRepeats(gathered, least);
  const found = new Map([...repeats.texts].map((count, index) => [wordsOf(gathered, repeats, index), count]));
  expect([...found].sort()).toEqual([...plainRepeats(texts, least)].sort());
  for (let index = 0; index < repeats.texts.length; index++) {
    const words = wordsOf(gathered, repeats, index);
    for (const { document, offset } of placesOf(gathered, repeats, index))
      expect(texts[document].startsWith(words, offset)).toBe(true);
  }
}

test('repeats are those a plain search finds, with the same number of texts and at their places', () => {
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 6 }), fc.integer({ min: 2, max: 3 }), expectPlain),
    { numRuns: 300 },
  );
});

test('so they are where whole paragraphs are alike, longer than what is compared', () => {
  const paragraph = fc.stringMatching(/^[甲乙丙，]{70,150}$/);
  const around = fc.array(fc.tuple(letters, letters), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(paragraph, around, (alike, sides) =>
      expectPlain(
        sides.map(([before, after]) => before + alike + after),
        2,
      ),
    ),
    { numRuns: 40 },
  );
});

test('positions come in the order of what follows them', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 300 }), (codes) => {
      const words = (at: number) => String.fromCharCode(...codes.slice(at, at + 64));
      const order = [...suffixOrder(Uint16Array.from(codes))];
      const plain = codes.map((_, at) => words(at)).sort();
      expect(order.map(words)).toEqual(plain);
    }),
  );
});
