// Words of several lists are found in one walk, each list's own and no others, wherever they stand.

import fc from 'fast-check';
import { readText } from '../../../seed/1-read-text.ts';
import { WordList } from '../../../seed/2-find/word-list.ts';
import { sourceOf } from '../source-of.ts';

const lists = [
  ['中', '中国', '国人', '中国人民', '民'],
  ['人民', '中国', '国', '中国', '民中'],
];
const [first, second] = lists.map((words) => new WordList(words));

/** Every word at every place, the slow way. */
function standing(words: string[], text: string) {
  const once = [...new Set(words)].sort((a, b) => a.length - b.length);
  return Array.from(text, (_, start) =>
    once
      .filter((word) => text.startsWith(word, start))
      .map((word) => ({ start, end: start + word.length, index: words.indexOf(word) })),
  ).flat();
}

test('the words of each list are found as by looking for every word at every place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('中', '国', '人', '民', '，', '好'), maxLength: 40 }), (words) => {
      const text = readText(sourceOf(words));
      expect(first.in(text)).toEqual(standing(lists[0], text.clean));
      expect(second.in(text)).toEqual(standing(lists[1], text.clean));
    }),
  );
});

test('of the words that begin at one place the longest can be asked for', () => {
  const text = readText(sourceOf('中国人民好，中国好。'));
  expect(first.longestIn(text).map(({ start, end }) => text.clean.slice(start, end))).toEqual([
    '中国人民',
    '国人',
    '民',
    '中国',
  ]);
});
