// Step 4: ids people can read, and the promise that every quote names what it stands for.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '../../seed/facts.ts';
import { sameWording } from '../../seed/4-resolve/promise.ts';
import type { FactEvidence, TextFacts } from '../../seed/types.ts';
import { sourceOf } from './source-of.ts';

const FOLDERS = [join(__dirname, '../../seed/texts'), join(__dirname, '../news')];
const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name): [string, TextFacts] => [name, extractFacts(sourceOf(readFileSync(join(folder, name), 'utf8'), name))]),
);

/** A stretch of the text without noise. */
function wordingOf({ text, noise }: TextFacts, start: number, end: number): string {
  return [...text.slice(start, end)]
    .filter((_, index) => !noise.some((stray) => start + index >= stray.start && start + index < stray.end))
    .join('');
}

/** The borders at which sentences of a text may begin or end, found without the reader's help. */
function isSentence({ text }: TextFacts, { start, end }: FactEvidence): boolean {
  const before = text
    .slice(0, start)
    .trimEnd()
    .replace(/[”’"'』」）)】》]+$/, '');
  const begins = start === 0 || /[。！？!?]$/.test(before) || /[\n\r]\s*$/.test(text.slice(0, start));
  const quote = text.slice(start, end);
  const ends = /[。！？!?][”’"'』」）)】》〉]*$/.test(quote) || /^\s*([\n\r]|$)/.test(text.slice(end));
  return begins && ends && quote.trim() === quote;
}

test.each(texts)('every quote of %s is whole sentences and names both ends', (_, facts) => {
  const entities = new Map(facts.entities.map((entity) => [entity.id, entity]));
  expect(facts.relations.length).toBeGreaterThan(0);
  for (const relation of facts.relations) {
    expect(relation.evidence.length).toBeGreaterThan(0);
    for (const evidence of relation.evidence) {
      expect([facts.text.slice(evidence.start, evidence.end), isSentence(facts, evidence)]).toEqual([expect.anything(), true]);
      const anchors = evidence.marks.filter(({ as }) => as === 'anchor');
      for (const [as, id] of [['subject', relation.source], ['object', relation.target]] as const) {
        const own = evidence.marks.filter((mark) => mark.as === as);
        if (id === facts.document.id) {
          expect(own).toEqual([]);
          continue;
        }
        const entity = entities.get(id);
        const names = [entity?.name ?? '', ...(entity?.aliases ?? [])].map(sameWording);
        const shown = [...own, ...anchors].map(({ start, end }) => sameWording(wordingOf(facts, start, end)));
        expect(own.length).toBeGreaterThan(0);
        expect([relation.type, id, shown, shown.some((wording) => names.includes(wording))]).toEqual([relation.type, id, shown, true]);
      }
      for (const mark of evidence.marks) {
        expect(mark.end).toBeGreaterThan(mark.start);
        if (mark.as === 'anchor') continue;
        expect(mark.start).toBeGreaterThanOrEqual(evidence.start);
        expect(mark.end).toBeLessThanOrEqual(evidence.end);
      }
    }
  }
}); // prettier-ignore

test.each(texts)('no two relations of different type and source in %s share the same marks', (_, facts) => {
  const seen = new Map<string, { type: string; source: string }>();
  for (const { type, source, evidence } of facts.relations) {
    for (const { start, marks } of evidence) {
      const key = JSON.stringify([start, marks]);
      const other = seen.get(key);
      if (other) expect(other.type === type || other.source === source).toBe(true);
      seen.set(key, { type, source });
    }
  }
});

test.each(texts)('every alias in %s stands in the text, and every mention is of a known entity', (_, facts) => {
  const whole = sameWording(wordingOf(facts, 0, facts.text.length));
  for (const { aliases } of facts.entities) for (const alias of aliases) expect(whole).toContain(sameWording(alias));
  const ids = new Set(facts.entities.map(({ id }) => id));
  expect(ids.size).toBe(facts.entities.length);
  for (const mention of facts.mentions) expect(ids).toContain(mention.entity);
});

test('the same text gives the same facts', () => {
  const [[name, facts]] = texts;
  expect(extractFacts(sourceOf(facts.text, name))).toEqual(facts);
});

test('a name relative to a place that the text does not say stays inside the text', () => {
  const { entities } = extractFacts(sourceOf('省农业农村厅表示，要与浙江、湖南、四川协商。', 'a/notice.txt'));
  expect(entities.map(({ id }) => id)).toContain('organization:省农业农村厅@a/notice');
});

test('all names of a known body are one entity', () => {
  const { entities } = extractFacts(sourceOf('党中央作出部署，中共中央印发意见。'));
  expect(entities).toContainEqual(expect.objectContaining({ id: 'organization:中共中央', aliases: ['党中央'] }));
});

test.each([
  ['习近平总书记强调，要抓好落实。', '习近平', ['习近平总书记']],
  ['赵乐际委员长主持会议。', '赵乐际', ['赵乐际委员长']],
  ['国务院总理李强出席会议。李强强调，要落实。', '李强', []],
])('how people are called in %s are aliases', (wording, name, aliases) => {
  const person = extractFacts(sourceOf(`工作动态\n${wording}`)).entities.find((entity) => entity.name === name);
  expect(person?.aliases).toEqual(aliases);
});
