// Names in memory: what an id stands for, what a search finds and in which order.
import type { GraphEngine } from '../../cypher/engine.ts';
import { NameIndex } from '../../server/name-index.ts';
import { GraphBuilder } from '../fixtures/graph-builder.ts';
import { loadInMemory } from '../fixtures/load-graph.ts';

let engine: GraphEngine;
let names: NameIndex;
beforeAll(async () => {
  const g = new GraphBuilder();
  const person = (id: string, documentCount: number, props = {}) => g.entity('Person', id, { documentCount, ...props });
  person('person:王小洪', 9, { searchKeys: ['王小洪', 'wangxiaohong', 'wxh'], aliases: ['王小洪同志'] });
  person('person:王伟~公安部', 3, { name: '王伟', searchKeys: ['王伟', 'wangwei', 'ww'] });
  person('person:王伟~教育部', 5, { name: '王伟', searchKeys: ['王伟', 'wangwei', 'ww'] });
  person('person:李小洪', 2, { searchKeys: ['李小洪', 'lixiaohong', 'lxh'] });
  g.entity('Organization', 'organization:公安部', { documentCount: 20, searchKeys: ['公安部', 'gonganbu', 'gab'] });
  g.entity('Concept', 'concept:“两个维护”', { name: '两个维护', documentCount: 4, formerIds: ['concept:二个维护'] });
  g.entity('Concept', 'concept:公安工作', { documentCount: 7, category: 'reused' });
  g.entity('Event', 'event:国务院常务会议@2024-01-05', { name: '国务院常务会议', documentCount: 1 });
  g.entity('Event', 'event:国务院常务会议@2024-01-12', { name: '国务院常务会议', documentCount: 2 });
  const document = g.document('document:任职', '公安部部长王小洪出席会议。', { title: '任职', label: '任职' });
  const quote = { document, sentence: '公安部部长王小洪出席会议。', marks: [] };
  g.relation('HOLDS_POST', 'person:王小洪', 'organization:公安部', [quote], { title: '部长' });
  engine = await loadInMemory(g.build());
  names = await NameIndex.build(engine);
});
afterAll(() => engine.close());

const idsOf = (text: string, reused = false) => names.search(text, { reused }).map(({ node }) => node.id);

describe('an id stands for', () => {
  test.each([
    ['its own node', 'person:王小洪', ['person:王小洪']],
    ['the node with that alias', 'person:王小洪同志', ['person:王小洪']],
    ['the node that was called so', 'concept:二个维护', ['concept:“两个维护”']],
    ['the same in Traditional characters', 'organization:公安部', ['organization:公安部']],
    ['every homonym, most named first', 'person:王伟', ['person:王伟~教育部', 'person:王伟~公安部']],
    ['every session', 'event:国务院常务会议', ['event:国务院常务会议@2024-01-12', 'event:国务院常务会议@2024-01-05']],
    ['nothing', 'person:没有', []],
    ['nothing without a kind', '王小洪', []],
  ])('%s: %s', (_title, id, found) => {
    expect(names.resolve(id).map((node) => node.id)).toEqual(found);
  });
});

describe('a search finds', () => {
  test.each([
    ['one character, most named first', '王', ['person:王小洪', 'person:王伟~教育部', 'person:王伟~公安部']],
    ['what begins so before what holds it', '公安', ['organization:公安部']],
    ['the inside of a name', '小洪', ['person:王小洪', 'person:李小洪']],
    ['initials', 'WXH', ['person:王小洪']],
    ['pinyin with spaces', 'wang xiao hong', ['person:王小洪']],
    ['the beginning of pinyin', 'wangw', ['person:王伟~教育部', 'person:王伟~公安部']],
    ['Traditional characters', '國務院', ['event:国务院常务会议@2024-01-12', 'event:国务院常务会议@2024-01-05']],
    ['with quotation marks', '“两个维护”', ['concept:“两个维护”']],
    ['who holds a post, before the body it begins with', '公安部部长', ['person:王小洪', 'organization:公安部']],
    ['who holds a post of that name anywhere', '部长', ['person:王小洪']],
    ['a post with a name', '王小洪部长', ['person:王小洪']],
    ['a name among other words', '同志们向王小洪学习', ['person:王小洪']],
    ['nothing', '査無此人', []],
    ['nothing for quotation marks alone', '“”', []],
  ])('%s: %s', (_title, text, found) => {
    expect(idsOf(text)).toEqual(found);
  });

  test('reused phrases only when asked for', () => {
    expect(idsOf('公安工作')).toEqual([]);
    expect(idsOf('公安工作', true)).toContain('concept:公安工作');
  });

  test('what matched and how', () => {
    expect(names.search('同志', { reused: false })[0]).toMatchObject({ matched: '王小洪同志', how: 'alias' });
    expect(names.search('gab', { reused: false })[0]).toMatchObject({ matched: 'gab', how: 'initials' });
    expect(names.search('gongan', { reused: false })[0]).toMatchObject({ matched: 'gonganbu', how: 'pinyin' });
  });
});
