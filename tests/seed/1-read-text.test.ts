// Step 1: passages tile a text, clean text leads back to it, lines have their roles.

import fc from 'fast-check';
import { readText } from '../../seed/1-read-text.ts';
import { toSimplified } from '../../seed/1-read/simplified.ts';
import { sourceOf } from './source-of.ts';

const FRAGMENTS = [
  '公安部', '會議', '發(fā)布', '習近平', '。', '！”', '？', '!', '\n', '\r\n', '\r', ' ', '\u3000', ',', '(', ')', '"', ':', '10 月 25 日', '𠮷', '\ud842', '\u200b', '\ufeff', 'abc', 'é', '•  ', '点击:', '来源：中国网 时间：2020-04-10', '「两个维护」', '１２', '...', '·', '👍', '\u0007',
]; // prettier-ignore
const anyText = fc.oneof(
  fc.array(fc.constantFrom(...FRAGMENTS), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
);

describe('any text, any script, with noise', () => {
  test('passages tile it, in both readings', () => {
    fc.assert(
      fc.property(anyText, (wording) => {
        const text = readText(sourceOf(wording));
        expect(text.passages.map(({ start, end }) => wording.slice(start, end)).join('')).toBe(wording);
        expect(text.cleanPassages.map(({ start, end }) => text.clean.slice(start, end)).join('')).toBe(text.clean);
        expect(text.cleanPassages).toHaveLength(text.passages.length);
      }),
      { numRuns: 400 },
    );
  });

  test('every place of clean text leads to the characters it came from', () => {
    fc.assert(
      fc.property(anyText, (wording) => {
        const text = readText(sourceOf(wording));
        let last = 0;
        for (let at = 0; at < text.clean.length; at += 1) {
          const { start, end } = text.toText({ start: at, end: at + 1 });
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
          const character = text.clean[at];
          const original = wording.slice(start, end);
          if (/[\p{Script=Han}a-z]/u.test(character)) {
            expect([original, toSimplified(original), original.normalize('NFKC')]).toContain(character);
          } else if (character === ' ' || character === '\n') {
            expect(original).toMatch(/^[\s\p{Cf}\p{Cc}•]+$/u);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  test('sentences are trimmed, in order, inside their passage, and meet their clean twins', () => {
    fc.assert(
      fc.property(anyText, (wording) => {
        const text = readText(sourceOf(wording));
        expect(text.cleanSentences).toHaveLength(text.sentences.length);
        text.sentences.forEach((sentence, index) => {
          const quote = wording.slice(sentence.start, sentence.end);
          expect(quote.trim()).toBe(quote);
          expect(quote).not.toBe('');
          const passage = text.passages[sentence.passage];
          expect(sentence.start).toBeGreaterThanOrEqual(passage.start);
          expect(sentence.end).toBeLessThanOrEqual(passage.end);
          const inText = text.toText(text.cleanSentences[index]);
          expect(inText.start).toBeGreaterThanOrEqual(sentence.start);
          expect(inText.end).toBeLessThanOrEqual(sentence.end);
          if (index > 0) expect(sentence.start).toBeGreaterThanOrEqual(text.sentences[index - 1].end);
        });
      }),
      { numRuns: 400, examples: [['！”　\u0007来源：中国网 时间：2020-04-10']] },
    );
  });
});

test('pinyin after a character, invisible characters and page controls are noise, an English word in brackets is not', () => {
  const wording =
    '關於黨建高質量發(fā)展的意見\n發(fā)布人:機關工委 點擊: 12\n產(chǎn)業\u200b部門學習了模型(GPT)和應用(app)。';
  const text = readText(sourceOf(wording));
  expect(text.noise.map(({ start, end }) => wording.slice(start, end))).toEqual([
    '(fā)',
    '(fā)',
    '點擊: 12',
    '(chǎn)',
    '\u200b',
  ]);
  expect(text.script).toBe('Hant');
  expect(text.clean).toContain('产业部门学习了模型（GPT）和应用（app）。');
});

test.each([
  ['10 月 25 日,中共中央政治局召开会议', '10月25日，中共中央政治局召开会议'],
  ['改革创新 , 在解决问题中前进', '改革创新，在解决问题中前进'],
  ['系列现场会 2022 年度第四场', '系列现场会2022年度第四场'],
  ['会议于 9:30 开始，参会 1,200 人', '会议于9:30开始，参会1,200人'],
  ['做到"两个维护"、"四个意识"', '做到“两个维护”、“四个意识”'],
  ['艾力更•依明巴海', '艾力更·依明巴海'],
  ['（记者 张三 李四）', '（记者 张三 李四）'],
])('%s is read as %s', (body, clean) => {
  const text = readText(sourceOf(`${body}。`));
  expect(text.clean).toBe(`${clean}。`);
});

test.each([
  ['中央组织部召开会议', ['中央组织部召开会议', '会议今天召开。'], ['title', 'body']],
  ['a page with its navigation', ['当前位置: 首页 > 要闻', '局长出席会议 坚持政治统领', '会议强调，要抓落实。'], ['boilerplate', 'title', 'body']],
  ['a byline', ['某局召开会议', '来源:中国网 时间:2020-04-10 编辑:刘映红', '会议强调，要抓落实。', '1.jpg', '要再部署。'], ['title', 'byline', 'body', 'boilerplate', 'body']],
  ['a speech', ['在推进会上的讲话', '同志们:', '一、提高政治站位', '党的二十大指出，要坚持。', '如若转载,请注明出处:https://example.org/1.html'], ['title', 'body', 'heading', 'body', 'boilerplate']],
  ['a text without a title', ['3月1日,全省会议在郑州召开。', '甘荣坤主持会议。'], ['body', 'body']],
])('lines have roles: %s', (_, lines, roles) => {
  expect(readText(sourceOf(lines.join('\n'))).passages.map(({ role }) => role)).toEqual(roles);
}); // prettier-ignore

test.each([
  ['来源:中国网 时间:2020-04-10 16:05:33', 'text.txt', '2020-04-10'],
  ['发布时间：2022年10月8日', 'text.txt', '2022-10-08'],
  ['会议今天召开。', '2024/20240105-02.txt', '2024-01-05'],
  ['会议今天召开。', '20241345-02.txt', null],
  ['会议今天召开。', 'notice.txt', null],
])('%s in %s was published on %s', (line, file, day) => {
  expect(readText(sourceOf(`标题\n${line}\n会议强调，要抓落实。`, file)).publicationDate).toBe(day);
});
