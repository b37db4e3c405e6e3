// The promise: every relation, date and place shows the sentences it stands on, exact to the character.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import type { GraphEngine } from '../cypher/engine.ts';
import { openGrafeo } from '../cypher/engines/grafeo.ts';
import { connectNeo4j } from '../cypher/engines/neo4j.ts';
import { readCurrent } from '../cypher/graph-files.ts';
import { assembleGraph } from '../seed/5-assemble-graph.ts';
import { writeNeo4j } from '../seed/6-write-graph.ts';
import { extractFacts } from '../seed/facts.ts';
import { seedTexts } from '../seed/seed-texts.ts';
import { readSource } from '../seed/source-files.ts';
import type { TextFacts } from '../seed/types.ts';
import { dumpGraph } from './fixtures/dump-graph.ts';
import { promiseFaults, type PlainGraph } from './fixtures/promise-faults.ts';
import { borrowNeo4j, describeNeo4j } from './neo4j/borrow.ts';

const SAMPLES = join(__dirname, '../seed/texts');
const NEWS = join(__dirname, 'news');

/** Texts whose quotes were hard: Traditional with noise, lists, anaphors, quotation marks across sentences. */
const HARD = [
  '公安部黨委召開會議\n\n2024年1月5日，公安部黨(dǎng)委書記、部長王小洪主持召開公安部黨委會議。他強調，要增強“四個意識”、做到“兩個維護”。會議還聽取了匯報。\n',
  '李强会见柬埔寨首相洪玛奈\n\n9月15日下午，国务院总理李强在北京人民大会堂会见来华正式访问的柬埔寨首相洪玛奈。李强指出：“中柬是铁杆朋友。双方要深化合作！”洪玛奈表示感谢。\n\n来源：新华社  记者：张三  2023-09-16\n',
];

function factsOf(folder: string): TextFacts[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => extractFacts(readSource({ path: join(folder, file), root: folder, file })));
}

function assembled(facts: TextFacts[]): PlainGraph {
  const graph = assembleGraph(facts, []);
  return { nodes: [...graph.nodes], edges: [...graph.edges] };
}

const NODE = z.object({ id: z.string(), props: z.record(z.string(), z.unknown()) });
const EDGE = NODE.extend({ type: z.string(), source: z.string(), target: z.string() });

async function readBack(engine: GraphEngine): Promise<PlainGraph> {
  const { nodes, edges } = await dumpGraph(engine);
  return { nodes: z.array(NODE).parse(nodes), edges: z.array(EDGE).parse(edges) };
}

describe('the promise is kept', () => {
  const hard = HARD.map((text, index) =>
    extractFacts({
      id: `document:hard-${index}`,
      root: '/',
      file: `hard-${index}.txt`,
      text,
      contentHash: String(index),
    }),
  );

  test.each([
    ['the five samples', () => factsOf(SAMPLES)],
    ['the twenty news texts', () => factsOf(NEWS)],
    ['all of them together with hard ones', () => [...factsOf(SAMPLES), ...factsOf(NEWS), ...hard]],
  ])('by the graph of %s', (_, make) => {
    const graph = assembled(make());
    expect(graph.edges.length).toBeGreaterThan(100);
    expect(promiseFaults(graph)).toEqual([]);
  });

  test('by what the embedded engine gives back', async () => {
    const home = mkdtempSync(join(tmpdir(), 'atlas-promise-'));
    try {
      await seedTexts({ paths: [SAMPLES], home, neo4j: null, jobs: 1 });
      const engine = openGrafeo(readCurrent(home)?.path ?? '');
      const graph = await readBack(engine);
      await engine.close();
      expect(graph.edges.length).toBeGreaterThan(100);
      expect(promiseFaults(graph)).toEqual([]);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });
});

describeNeo4j('the promise on Neo4j', () => {
  const server = borrowNeo4j();

  test('is kept by what the database gives back', async () => {
    const engine = await connectNeo4j({ uri: server.uri });
    await writeNeo4j(assembleGraph(factsOf(SAMPLES), []), engine, {
      dataVersion: 'promise',
      extractor: 'test',
      yes: true,
    });
    const graph = await readBack(engine);
    await engine.close();
    expect(graph.edges.length).toBeGreaterThan(100);
    expect(promiseFaults(graph)).toEqual([]);
  });
});

describe('a breach is found', () => {
  const whole = assembled(factsOf(SAMPLES));
  const broken = (change: (graph: PlainGraph) => void) => {
    const copy = structuredClone(whole);
    change(copy);
    return promiseFaults(copy);
  };
  const evidence = (
    { nodes }: PlainGraph,
    of: (relation: string) => boolean = (relation) => relation.startsWith('ATTENDED'),
  ) => {
    const found = nodes.find(({ id, props }) => id.startsWith('evidence:') && of(String(props.relation)));
    if (!found) throw new Error('no such evidence');
    return found.props as Record<'start' | 'end', number> & {
      markStarts: number[];
      markEnds: number[];
      marks: string[];
    };
  };

  test.each<[string, (graph: PlainGraph) => void]>([
    [
      'a sentence cut short',
      (graph) => {
        evidence(graph).end -= 1;
      },
    ],
    [
      'a sentence begun late',
      (graph) => {
        evidence(graph).start += 1;
      },
    ],
    [
      'a mark one character off',
      (graph) => {
        evidence(graph).markStarts[0] += 1;
      },
    ],
    [
      'a subject without a mark',
      (graph) => {
        const quote = evidence(graph);
        quote.marks[quote.marks.indexOf('subject')] = 'post';
      },
    ],
    [
      'a relation without a quote',
      (graph) => {
        graph.nodes = graph.nodes.filter(({ props }) => !String(props.relation).startsWith('ATTENDED'));
      },
    ],
    [
      'a date without a quote',
      (graph) => {
        graph.nodes = graph.nodes.filter(({ id }) => !id.includes('#date'));
      },
    ],
    [
      'a mention elsewhere',
      (graph) => {
        (graph.edges.find(({ type }) => type === 'MENTIONS')?.props.ends as number[])[0] += 1;
      },
    ],
    [
      'a passage lost',
      (graph) => {
        graph.nodes.splice(
          graph.nodes.findIndex(({ id }) => id.startsWith('passage:')),
          1,
        );
      },
    ],
  ])('%s', (_, change) => {
    // prettier-ignore
    expect(broken(change)).not.toEqual([]);
  });
});
