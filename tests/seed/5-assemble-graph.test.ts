// Who is who over all texts: names, aliases, recurring events, homonyms, curation; the same graph in any order.
import fc from 'fast-check';
import type { CurationRule } from '../../cypher/contracts/curation.ts';
import { assembleGraph } from '../../seed/5-assemble-graph.ts';
import type { GraphEdge, GraphNode, TextFacts } from '../../seed/types.ts';
import { body, concept, event, person, text, type Known } from '../fixtures/facts-builder.ts';

interface Dump {
  nodes: GraphNode[];
  edges: GraphEdge[];
}

function graphOf(texts: TextFacts[], curation: CurationRule[] = []): Dump & { unmatched: string[] } {
  const graph = assembleGraph(texts, curation);
  return { nodes: [...graph.nodes], edges: [...graph.edges], unmatched: graph.unmatched.map(({ why }) => why) };
}

const idsOf = (graph: Dump, prefix: string) =>
  graph.nodes.map(({ id }) => id).filter((id) => id.startsWith(`${prefix}:`));
const node = (graph: Dump, id: string) => graph.nodes.find((each) => each.id === id);
const why = { reason: 'because', date: '2026-11-22' };

describe('names', () => {
  test('the same name in two texts is one entity, counted in both', () => {
    const graph = graphOf([
      text('a', '2024-01-01').says(person('王伟')).build(),
      text('b', '2024-03-01').says(person('王伟'), person('王伟')).build(),
    ]);
    expect(node(graph, 'person:王伟')?.props).toMatchObject({
      mentionCount: 3,
      documentCount: 2,
      firstDate: '2024-01-01',
      lastDate: '2024-03-01',
      degree: 2,
    });
  });

  test('quotation marks and the dots of foreign names do not make another name', () => {
    const graph = graphOf([
      text('a').says(concept('“四个意识”'), person('列·托尔斯泰')).build(),
      text('b').says(concept('四个意识'), person('列•托尔斯泰')).build(),
    ]);
    expect(idsOf(graph, 'concept')).toHaveLength(1);
    expect(idsOf(graph, 'person')).toHaveLength(1);
  });

  test('a full alias joins the entity that other texts call by it; the old id leads there', () => {
    const graph = graphOf([
      text('a')
        .says(body('国家移民管理局', { aliases: ['移民管理局'] }))
        .build(),
      text('b').says(body('移民管理局')).build(),
    ]);
    expect(idsOf(graph, 'organization')).toEqual(['organization:国家移民管理局']);
    expect(node(graph, 'organization:国家移民管理局')?.props).toMatchObject({
      aliases: ['移民管理局'],
      formerIds: ['organization:移民管理局'],
      documentCount: 2,
    });
  });

  test('an alias that two names claim joins neither, and leads to both', () => {
    const graph = graphOf([
      text('a')
        .says(body('甲国联合发展银行', { aliases: ['联合银行'] }))
        .build(),
      text('b')
        .says(body('乙国联合发展银行', { aliases: ['联合银行'] }))
        .build(),
      text('c').says(body('联合银行')).build(),
    ]);
    expect(idsOf(graph, 'organization')).toHaveLength(3);
    for (const name of ['甲国联合发展银行', '乙国联合发展银行'])
      expect(node(graph, `organization:${name}`)?.props.formerIds).toContain('organization:联合银行');
  });

  test.each(['省厅', '市局', '常委会', '本部', '我局'])(
    '%s joins no two texts, though one says whose it is',
    (alias) => {
      const graph = graphOf([
        text('a')
          .says(body('四川省公安厅', { aliases: [alias] }))
          .build(),
        text('b').says(body(alias)).build(),
      ]);
      expect(idsOf(graph, 'organization')).toHaveLength(2);
    },
  );

  test('a relative name that a text does not resolve stays in that text', () => {
    const graph = graphOf(
      ['a', 'b'].map((path) =>
        text(path)
          .says(body('市局', { local: true }))
          .build(),
      ),
    );
    expect(idsOf(graph, 'organization')).toEqual(['organization:市局@a', 'organization:市局@b']);
  });

  test('one text’s short form does not take over a body that many texts call so', () => {
    const graph = graphOf([
      text('a')
        .says(body('老挝人民革命党中央纪委', { aliases: ['中央纪委'] }))
        .build(),
      ...['b', 'c'].map((path) => text(path).says(body('中央纪委')).build()),
    ]);
    expect(idsOf(graph, 'organization')).toEqual(['organization:中央纪委', 'organization:老挝人民革命党中央纪委']);
  });

  test('what one text puts under the other is never one with it', () => {
    const upper = body('公安部');
    const lower = body('国家移民管理局', { aliases: ['公安部'] });
    const graph = graphOf([
      text('a').says(lower).build(),
      text('b').relates('UNDER', body('国家移民管理局'), upper).build(),
    ]);
    expect(idsOf(graph, 'organization')).toHaveLength(2);
  });

  test('search keys hold names, pinyin and initials in lower case', () => {
    const graph = graphOf([text('a').says(person('单小洪')).build()]);
    expect(node(graph, 'person:单小洪')?.props.searchKeys).toEqual(['单小洪', 'shanxiaohong', 'sxh']);
  });
});

describe('homonyms', () => {
  const sichuan = body('四川省公安厅');
  const guangdong = body('广东省公安厅');
  const wang = person('王伟');
  const careers = [
    text('a', '2024-01-01').holds(wang, sichuan, '厅长').build(),
    text('b', '2024-02-01').holds(wang, guangdong, '副厅长').build(),
    text('c', '2024-03-01').holds(wang, sichuan, '厅长').build(),
    text('d', '2024-04-01').holds(wang, guangdong, '副厅长').build(),
  ];

  test('posts in two provinces at the same time are two people, told apart by the body', () => {
    const graph = graphOf(careers);
    expect(idsOf(graph, 'person')).toEqual(['person:王伟~四川省公安厅', 'person:王伟~广东省公安厅']);
    expect(node(graph, 'person:王伟~四川省公安厅')?.props).toMatchObject({ documentCount: 2 });
    for (const id of idsOf(graph, 'person')) expect(node(graph, id)?.props.formerIds).toContain('person:王伟');
  });

  test('one post after the other is a career', () => {
    expect(idsOf(graphOf([careers[0], careers[2], careers[3]]), 'person')).toEqual(['person:王伟']);
  });

  test('posts that one text gives together are one person’s', () => {
    const both = text('e', '2024-03-15').holds(wang, sichuan, '厅长').holds(wang, guangdong, '副厅长').build();
    expect(idsOf(graphOf([...careers, both]), 'person')).toEqual(['person:王伟']);
  });
});

describe('events', () => {
  const meeting = (date?: string, host?: Known) => event('国务院常务会议', { date, host });

  test('a recurring meeting is another each day', () => {
    const graph = graphOf([
      text('a').says(meeting('2024-01-05')).build(),
      text('b').says(meeting('2024-01-12')).build(),
      text('c').says(meeting('2024-01-12')).build(),
    ]);
    expect(idsOf(graph, 'event')).toEqual(['event:国务院常务会议@2024-01-05', 'event:国务院常务会议@2024-01-12']);
    for (const id of idsOf(graph, 'event')) expect(node(graph, id)?.props.formerIds).toContain('event:国务院常务会议');
  });

  test('without a date it stays in its text while several could be meant, and joins the only one otherwise', () => {
    const undated = text('z', '2024-02-01').says(meeting()).build();
    const one = text('a').says(meeting('2024-01-05')).build();
    const other = text('b').says(meeting('2024-01-12')).build();
    expect(idsOf(graphOf([one, other, undated]), 'event')).toContain('event:国务院常务会议@z');
    const joined = graphOf([one, undated]);
    expect(idsOf(joined, 'event')).toEqual(['event:国务院常务会议@2024-01-05']);
    expect(node(joined, 'event:国务院常务会议@2024-01-05')?.props.formerIds).toContain('event:国务院常务会议@z');
  });

  test('a text long after, without a date, means another', () => {
    const graph = graphOf([
      text('a').says(meeting('2020-01-05')).build(),
      text('z', '2024-02-01').says(meeting()).build(),
    ]);
    expect(idsOf(graph, 'event')).toHaveLength(2);
  });

  test('a month or a day joins the days it fits; the exact date is the date and in the id', () => {
    const graph = graphOf([
      text('a')
        .says(event('边检工作会', { date: '2024-05' }))
        .build(),
      text('b')
        .says(event('边检工作会', { date: '2024-05-08/2024-05-10' }))
        .build(),
      text('c')
        .says(event('边检工作会', { date: '2024-05-09' }))
        .build(),
    ]);
    expect(idsOf(graph, 'event')).toEqual(['event:边检工作会@2024-05-08/2024-05-10']);
    expect(node(graph, 'event:边检工作会@2024-05-08/2024-05-10')?.props).toMatchObject({
      date: '2024-05-08/2024-05-10',
    });
  });

  test('short names of a numbered congress are one event when the numbers agree', () => {
    const long = event('中国共产党第二十次全国代表大会', { own: true, aliases: ['党的二十大'] });
    const graph = graphOf([
      text('a').says(long).build(),
      text('b')
        .says(event('中共第二十次全国代表大会', { own: true, aliases: ['党的二十大'] }))
        .build(),
      text('c')
        .says(event('党的二十大', { own: true }))
        .build(),
    ]);
    expect(idsOf(graph, 'event')).toEqual(['event:中国共产党第二十次全国代表大会']);
  });

  test('三中全会 is another one in another term', () => {
    const graph = graphOf([
      text('a')
        .says(event('十八届三中全会', { own: true, aliases: ['三中全会'] }))
        .build(),
      text('b')
        .says(event('二十届三中全会', { own: true, aliases: ['三中全会'] }))
        .build(),
      text('c')
        .says(event('三中全会', { own: true }))
        .build(),
    ]);
    expect(idsOf(graph, 'event')).toHaveLength(3);
  });

  test.each([
    ['十四届全国人大一次会议预备会议', '十四届全国人大一次会议'],
    ['政协第十四届全国委员会常务委员会第一次会议', '全国政协十四届一次会议'],
    ['第二十届中央纪律检查委员会第一次全体会议', '第二十届中央委员会第一次全体会议'],
  ])('%s is not %s, though a text says so', (name, alias) => {
    const graph = graphOf([
      text('a')
        .says(event(name, { own: true, aliases: [alias] }))
        .build(),
      text('b')
        .says(event(alias, { own: true }))
        .build(),
    ]);
    expect(idsOf(graph, 'event')).toHaveLength(2);
  });

  test('two provinces’ meetings of one name are told apart by their hosts', () => {
    const name = '2020年全省公安政治工作视频会';
    const of = (path: string, host: string) =>
      text(path)
        .says(event(name, { own: true, host: body(host) }))
        .build();
    const graph = graphOf([of('a', '四川省公安厅'), of('b', '广东省公安厅'), of('c', '四川省公安厅')]);
    expect(idsOf(graph, 'event')).toEqual([`event:${name}~四川省公安厅`, `event:${name}~广东省公安厅`]);
    expect(node(graph, `event:${name}~四川省公安厅`)?.props).toMatchObject({ documentCount: 2 });
  });

  test('most texts’ date is the date, the others are kept', () => {
    const congress = (date: string) => event('第五次全国代表会议', { own: true, date });
    const graph = graphOf([
      text('a').says(congress('2024-05-08')).build(),
      text('b').says(congress('2024-05-08')).build(),
      text('c').says(congress('2023-05-08')).build(),
    ]);
    expect(node(graph, 'event:第五次全国代表会议')?.props).toMatchObject({
      date: '2024-05-08',
      otherDates: ['2023-05-08'],
    });
  });
});

describe('curation', () => {
  const texts = [
    text('a', '2024-01-01')
      .attends(person('王伟'), event('甲会', { date: '2024-01-01' }))
      .build(),
    text('b', '2024-02-01')
      .attends(person('王炜'), event('乙会', { date: '2024-02-01' }))
      .build(),
  ];

  test('merge: relations, evidence and mentions follow; the old id leads to the new', () => {
    const graph = graphOf(texts, [{ rule: 'merge', from: 'person:王炜', into: 'person:王伟', ...why }]);
    expect(idsOf(graph, 'person')).toEqual(['person:王伟']);
    expect(node(graph, 'person:王伟')?.props.formerIds).toContain('person:王炜');
    expect(graph.edges.filter(({ type }) => type === 'ATTENDED').map(({ source }) => source)).toEqual([
      'person:王伟',
      'person:王伟',
    ]);
    expect(graph.edges.some(({ id }) => id.includes('王炜'))).toBe(false);
  });

  test('split: what the documents say goes to a new entity', () => {
    const both = [texts[0], text('c').says(person('王伟')).build()];
    const rule: CurationRule = { rule: 'split', id: 'person:王伟', documents: ['document:c'], as: '公安部', ...why };
    expect(idsOf(graphOf(both, [rule]), 'person')).toEqual(['person:王伟', 'person:王伟~公安部']);
  });

  test('rename: the name and the id change, a date in the id stays, the old id leads there', () => {
    const graph = graphOf(texts, [{ rule: 'rename', id: 'event:甲会@2024-01-01', name: '甲工作会议', ...why }]);
    expect(node(graph, 'event:甲工作会议@2024-01-01')?.props).toMatchObject({ name: '甲工作会议' });
    expect(node(graph, 'event:甲工作会议@2024-01-01')?.props.formerIds).toContain('event:甲会@2024-01-01');
  });

  test('reject: an edge goes with its evidence, an entity with everything on it', () => {
    const relation = 'ATTENDED|person:王伟|event:甲会@2024-01-01|attendee';
    const without = graphOf(texts, [{ rule: 'reject', relation, ...why }]);
    expect(without.edges.some(({ id }) => id === relation)).toBe(false);
    expect(without.nodes.some(({ props }) => props.relation === relation)).toBe(false);
    expect(node(without, 'person:王伟')).toBeDefined();
    const gone = graphOf(texts, [{ rule: 'reject', relation: 'person:王伟', ...why }]);
    expect(JSON.stringify(gone)).not.toContain('person:王伟');
  });

  test('a rule that matches nothing is reported, the others are applied', () => {
    const graph = graphOf(texts, [
      { rule: 'rename', id: 'person:李四', name: '李肆', ...why },
      { rule: 'reject', relation: 'HOSTED|organization:甲|event:乙|', ...why },
      { rule: 'rename', id: 'person:王炜', name: '王玮', ...why },
    ]);
    expect(graph.unmatched).toEqual(['nothing in the graph is called person:李四', 'no text says this any more']);
    expect(node(graph, 'person:王玮')).toBeDefined();
  });
});

describe('laws', () => {
  const people = ['王伟', '李强', '张三'].map(person);
  const bodies = [
    body('公安部'),
    body('国家移民管理局', { aliases: ['移民局'] }),
    body('移民局'),
    body('四川省公安厅'),
    body('广东省公安厅'),
    body('市局', { local: true }),
  ];
  const events = [
    event('党的二十大', { own: true }),
    event('第二十次全国代表大会', { own: true, aliases: ['党的二十大'] }),
    event('工作会议', { date: '2024-05-08', host: bodies[3] }),
    event('工作会议', { date: '2024-05-08', host: bodies[4] }),
    event('工作会议', { date: '2024-05' }),
    event('工作会议'),
  ];
  const concepts = [concept('四个意识', { aliases: ['意识四个'] }), concept('意识四个'), concept('两个维护')];
  const statement = fc.oneof(
    fc.record({
      kind: fc.constant('attends'),
      a: fc.constantFrom(...people, ...bodies),
      b: fc.constantFrom(...events),
    }),
    fc.record({ kind: fc.constant('holds'), a: fc.constantFrom(...people), b: fc.constantFrom(...bodies) }),
    fc.record({ kind: fc.constant('says'), a: fc.constantFrom(...people), b: fc.constantFrom(...concepts) }),
  );
  const day = fc.constantFrom(null, '2024-05-01', '2024-05-10', '2024-06-01', '2023');
  const corpus = fc
    .array(fc.record({ date: day, statements: fc.array(statement, { minLength: 1, maxLength: 6 }) }), {
      minLength: 1,
      maxLength: 7,
    })
    .map((all) =>
      all.map(({ date, statements }, index) => {
        const builder = text(`t${index}`, date);
        for (const { kind, a, b } of statements) {
          if (kind === 'attends') builder.attends(a, b);
          else if (kind === 'holds') builder.holds(a, b, '局长');
          else builder.says(a, b);
        }
        return builder.build();
      }),
    );
  const shuffled = corpus.chain((texts) =>
    fc.record({ texts: fc.constant(texts), order: fc.shuffledSubarray(texts, { minLength: texts.length }) }),
  );
  const rules: CurationRule[] = [
    { rule: 'merge', from: ['person:李强'], into: 'person:王伟', ...why },
    { rule: 'rename', id: 'concept:四个意识', name: '增强四个意识', ...why },
  ];

  test('any order of the texts gives the equal graph', () => {
    fc.assert(
      fc.property(shuffled, ({ texts, order }) => {
        expect(graphOf(order, rules)).toEqual(graphOf(texts, rules));
      }),
      { numRuns: 150 },
    );
  });

  test('a stream of the texts gives the graph of the array, as often as it is read', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const stream = { *[Symbol.iterator]() { yield* texts } }; // prettier-ignore
        const graph = assembleGraph(stream, rules);
        const first = { nodes: [...graph.nodes], edges: [...graph.edges] };
        expect(first).toEqual({ nodes: [...graph.nodes], edges: [...graph.edges] });
        expect(graphOf(texts, rules)).toMatchObject(first);
      }),
      { numRuns: 50 },
    );
  });

  test('ids are unique, ends exist, nothing stands without a quote, counts are those of the rows', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const graph = graphOf(texts, rules);
        const ids = new Set(graph.nodes.map(({ id }) => id));
        expect(ids.size).toBe(graph.nodes.length);
        expect(new Set(graph.edges.map(({ id }) => id)).size).toBe(graph.edges.length);
        for (const edge of graph.edges) expect([ids.has(edge.source), ids.has(edge.target)]).toEqual([true, true]);
        const quotes = new Map<unknown, number>();
        for (const { props } of graph.nodes) quotes.set(props.relation, (quotes.get(props.relation) ?? 0) + 1);
        for (const { id, type, props } of graph.edges) {
          if (type === 'USES' || type === 'NAMES')
            expect(props.evidenceCount).toBe(Number(props.count) + Number(props.nested));
          else if (type !== 'MENTIONS' && type !== 'OF') expect(quotes.get(id)).toBe(props.evidenceCount);
        }
        for (const { id, props } of graph.nodes)
          if (props.date && id.startsWith('event:')) expect(quotes.get(`${id}#date`)).toBeGreaterThan(0);
        const mentions = graph.edges.filter(({ type }) => type === 'MENTIONS');
        for (const { id, props } of graph.nodes.filter((each) => each.props.mentionCount !== undefined)) {
          const starts = mentions.filter(({ target }) => target === id).flatMap((edge) => edge.props.starts);
          expect(props.mentionCount).toBe(starts.length);
          expect(props.degree).toBe(
            graph.edges.filter(
              ({ type, source, target }) => type !== 'MENTIONS' && type !== 'OF' && (source === id || target === id),
            ).length,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a former id never names a node of its own unless that node is another, and merging again changes nothing', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const once = graphOf(texts, rules);
        const twice = graphOf(texts, [...rules, rules[0]]);
        expect({ nodes: twice.nodes, edges: twice.edges }).toEqual({ nodes: once.nodes, edges: once.edges });
        for (const { id, props } of once.nodes)
          if (Array.isArray(props.formerIds)) expect(props.formerIds).not.toContain(id);
      }),
      { numRuns: 50 },
    );
  });

  test('passages tile the text', () => {
    fc.assert(
      fc.property(corpus, (texts) => {
        const graph = graphOf(texts);
        for (const { document, text: whole } of texts) {
          const passages = graph.nodes.filter(
            ({ label, props }) => label === 'Passage' && props.document === document.id,
          );
          expect(passages.map(({ props }) => props.text).join('')).toBe(whole);
        }
      }),
      { numRuns: 30 },
    );
  });
});
