// Sentences and contexts cut out of passages, with places that count from the start of the document.
import fc from 'fast-check';
import { inContext, quoteAt, sentenceAround } from '../../server/quote-text.ts';

const passage = {
  start: 100,
  text: '  许甘露指出，要坚持“四个意识”。会议强调：“要做到‘两个维护’。”王双全出席会议！\n',
};
const placeOf = (words: string) => {
  const start = passage.start + passage.text.indexOf(words);
  return { start, end: start + words.length };
};
const cut = ({ start, end }: { start: number; end: number }) => passage.text.slice(start - 100, end - 100);

test.each([
  ['许甘露', '许甘露指出，要坚持“四个意识”。'],
  ['四个意识', '许甘露指出，要坚持“四个意识”。'],
  ['两个维护', '会议强调：“要做到‘两个维护’。”'],
  ['王双全', '王双全出席会议！'],
  ['意识”。会议', '许甘露指出，要坚持“四个意识”。会议强调：“要做到‘两个维护’。”'],
])('the sentence around %s is %s', (words, sentence) => {
  expect(cut(sentenceAround(passage, placeOf(words)))).toBe(sentence);
});

test('keyword in context has a line of characters on either side and stays in its passage', () => {
  const long = { start: 0, text: `${'甲'.repeat(99)}中${'乙'.repeat(99)}` };
  const { before, hit, after } = inContext(long, { start: 99, end: 100 });
  expect(hit).toBe('中');
  expect(before).toMatch(/^甲{24,48}$/);
  expect(after).toBe('乙'.repeat(before.length));
  expect(inContext(passage, placeOf('许甘露')).before).toBe('');
});

test('a quote is the text at its place', () => {
  const place = placeOf('王双全出席会议');
  expect(quoteAt(passage, place)).toMatchObject({ quote: '王双全出席会议', after: '！' });
});

test('whatever the text, the sentence holds the place and has no white space at its ends', () => {
  const character = fc.constantFrom('甲', '乙', '。', '！', '”', '“', '；', ' ', '\n', '𠮷');
  fc.assert(
    fc.property(fc.array(character, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(5), (characters, at, length) => {
      const text = characters.join('');
      const start = at % text.length;
      const place = { start: 7 + start, end: 7 + Math.min(text.length, start + 1 + length) };
      if (text.slice(place.start - 7, place.end - 7).trim() !== text.slice(place.start - 7, place.end - 7)) return;
      const sentence = sentenceAround({ start: 7, text }, place);
      expect(sentence.start).toBeLessThanOrEqual(place.start);
      expect(sentence.end).toBeGreaterThanOrEqual(place.end);
      const words = text.slice(sentence.start - 7, sentence.end - 7);
      expect(words).toBe(words.trim());
    }),
  );
});
