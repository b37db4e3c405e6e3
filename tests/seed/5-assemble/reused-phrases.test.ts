// Phrases that texts reuse though no lexicon knows them: whole, maximal, without bylines and the wrapping of broadcasts.
import { assembleGraph } from '../../../seed/5-assemble-graph.ts';
import { findReused } from '../../../seed/5-assemble/reused/reused-phrases.ts';
import { extractFacts } from '../../../seed/facts.ts';
import type { TextFacts } from '../../../seed/types.ts';
import { promiseFaults } from '../../fixtures/promise-faults.ts';

const textOf = (index: number, words: string): TextFacts =>
  extractFacts({ id: `document:${index}`, root: '/', file: `${index}.txt`, text: words, contentHash: String(index) });

/** Sentences in which one phrase stands among words that vary. */
const WITH_PHRASE = [
  '各地坚持问题导向、效果导向，把工作做细。',
  '我们要坚持问题导向、效果导向，认真整改。',
  '此次调研突出问题导向、效果导向，听取意见。',
  '会上提出强化问题导向、效果导向，形成合力。',
  '问题导向、效果导向，这是一条经验。',
];
const texts = WITH_PHRASE.map((sentence, index) =>
  textOf(
    index,
    `央视网消息（新闻联播）：${'甲乙丙丁戊'[index]}地举行活动。${sentence}详细内容请看报道。\n\n责任编辑：钱多多\n`,
  ),
);
const words = (facts: TextFacts[]) => findReused(facts).phrases.map((phrase) => phrase.words);

test('the phrase is found whole, once, with its texts counted', () => {
  const { phrases, concepts } = findReused(texts);
  const found = phrases.filter((phrase) => /导向/.test(phrase.words));
  expect(found).toContainEqual(expect.objectContaining({ words: '问题导向、效果导向', texts: 5, places: 5 }));
  expect(found.map((phrase) => phrase.words)).not.toContain('效果导向');
  expect(concepts.map((concept) => concept.words)).toContain('问题导向、效果导向');
});

test.each(['央视网', '新闻联播', '详细内容', '责任编辑', '钱多多'])('%s is wrapping, not a phrase', (wrapping) => {
  expect(words(texts).filter((phrase) => phrase.includes(wrapping))).toEqual([]);
});

test('a phrase of two texts is in the table and no concept', () => {
  const { phrases, concepts } = findReused(texts.slice(0, 2));
  expect(phrases.map((phrase) => phrase.words)).toContain('坚持问题导向、效果导向');
  expect(concepts).toEqual([]);
});

test('a piece of a longer word that always follows is no phrase', () => {
  const pieces = ['推动高质量发', '谋划高质量发', '实现高质量发', '聚焦高质量发'].map((piece, index) => textOf(index, `${piece}展，继续努力。`)); // prettier-ignore
  expect(words(pieces)).not.toContain('高质量发');
});

test('what the finders know already stays theirs', () => {
  const known = ['甲', '乙', '丙', '丁'].map((who, index) => textOf(index, `${who}方要求增强“四个意识”，做到“两个维护”。`)); // prettier-ignore
  const { phrases, concepts } = findReused(known);
  expect(phrases.map((phrase) => phrase.words)).toContain('四个意识');
  expect(concepts.map((concept) => concept.words)).not.toContain('四个意识');
});

test('in the graph it is a concept of its own category, quoted in every text, and the promise is kept', () => {
  const graph = assembleGraph(texts, []);
  const [nodes, edges] = [[...graph.nodes], [...graph.edges]];
  const concept = nodes.find(({ id }) => id === 'concept:问题导向、效果导向');
  expect(concept?.props).toMatchObject({ category: 'reused', documentCount: 5, mentionCount: 5 });
  expect(edges.filter(({ type, target }) => type === 'USES' && target === concept?.id)).toHaveLength(5);
  expect(promiseFaults({ nodes, edges })).toEqual([]);
});
