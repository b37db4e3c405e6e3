// Seeding real files: what is loaded, changed, refused and why; the same twice; facts that outlive their files.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openGrafeo } from '../../cypher/engines/grafeo.ts';
import { readCurrent } from '../../cypher/graph-files.ts';
import { factsPath, listFacts } from '../../seed/facts-cache.ts';
import { EXTRACTOR_VERSION } from '../../seed/facts.ts';
import type { SeedProgress, SeedTask } from '../../seed/seed-task.ts';
import { seedTexts } from '../../seed/seed-texts.ts';
import { dumpGraph, dumpWithoutState, type Dump } from '../fixtures/dump-graph.ts';

const TEXTS = {
  'a.txt':
    '全国公安厅局长会议召开\n\n2024年1月5日，公安部在北京召开全国公安厅局长会议。公安部部长王小洪出席会议并讲话，强调增强“四个意识”。\n',
  'b.txt':
    '四川省公安厅学习会议精神\n\n2024年1月8日，四川省公安厅召开党委会议，传达学习全国公安厅局长会议精神，做到“两个维护”。\n',
  '2024/c.txt': '国务院常务会议召开\n\n2024年1月12日，国务院总理李强主持召开国务院常务会议。\n',
};

let folder: string;
let home: string;
let texts: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'atlas-seed-')));
  home = join(folder, 'home');
  texts = join(folder, 'texts');
  mkdirSync(join(texts, '2024'), { recursive: true });
  for (const [name, content] of Object.entries(TEXTS)) writeFileSync(join(texts, name), content);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const seed = (more: Partial<SeedTask> = {}) => seedTexts({ paths: [texts], home, neo4j: null, jobs: 1, ...more });
const write = (name: string, content: string | Buffer) => writeFileSync(join(texts, name), content);

async function dumped(dump: (engine: ReturnType<typeof openGrafeo>) => Promise<Dump> = dumpGraph): Promise<Dump> {
  const current = readCurrent(home);
  if (!current) throw new Error('there is no graph');
  const engine = openGrafeo(current.path);
  try {
    return await dump(engine);
  } finally {
    await engine.close();
  }
}

const documentsOf = ({ nodes }: Dump) => nodes.map(({ id }) => String(id)).filter((id) => id.startsWith('document:'));

describe('what is loaded', () => {
  test('texts of a folder and the folders in it, under the path below the folder; other files are counted', async () => {
    write('notes.md', 'not a text');
    const summary = await seed();
    expect(summary).toMatchObject({
      loaded: ['document:2024/c', 'document:a', 'document:b'],
      passedOver: 1,
      refused: [],
      documents: 3,
      report: { written: true },
    });
    expect(documentsOf(await dumped())).toEqual(['document:2024/c', 'document:a', 'document:b']);
  });

  test('a file by itself has its folder as root', async () => {
    const summary = await seed({ paths: [join(texts, '2024', 'c.txt')] });
    expect(summary.loaded).toEqual(['document:c']);
    expect(listFacts(home).texts[0]).toMatchObject({ id: 'document:c', root: join(texts, '2024'), file: 'c.txt' });
  });

  test('seeding twice changes nothing', async () => {
    await seed();
    const before = await dumped();
    const file = readCurrent(home)?.path;
    const summary = await seed();
    expect(summary).toMatchObject({ loaded: [], changed: [], unchanged: 3, report: { written: false } });
    expect(readCurrent(home)?.path).toBe(file);
    expect(await dumped()).toEqual(before);
  });

  test('in parts or at once, in worker threads or not: the same graph', async () => {
    await seed({ jobs: 2 });
    const before = await dumped();
    home = join(folder, 'other-home');
    for (const name of ['2024', 'b.txt', 'a.txt']) {
      const root = join(folder, `part-${name}`);
      mkdirSync(join(root), { recursive: true });
      cpSync(join(texts, name), join(root, name), { recursive: true });
      await seed({ paths: [root] });
    }
    const after = await dumped();
    const withoutRoot = (dump: Dump) => JSON.stringify(dump).replace(/"(root|hash)":"[^"]*"/g, '');
    expect(withoutRoot(after)).toBe(withoutRoot(before));
  });

  test('a changed text replaces its own facts and no others', async () => {
    await seed();
    const before = await dumped(dumpWithoutState);
    write(
      'b.txt',
      '四川省公安厅学习会议精神\n\n2024年1月9日，四川省公安厅召开干部大会，要求做到“两个维护”和“四个自信”。\n',
    );
    const summary = await seed();
    expect(summary).toMatchObject({ loaded: [], changed: ['document:b'], unchanged: 2 });
    const after = await dumped(dumpWithoutState);
    const others = ({ nodes }: Dump) =>
      nodes.filter(({ id }) => /^(passage|evidence):/.test(String(id)) && !/[:@]b[#:]/.test(String(id)));
    expect(others(after)).toEqual(others(before));
    expect(JSON.stringify(after)).toContain('四个自信');
    expect(JSON.stringify(after)).not.toContain('传达学习');
  });

  test('tells its steps in order', async () => {
    const steps: SeedProgress['step'][] = [];
    await seed({ onProgress: ({ step }) => steps.push(step) });
    expect([...new Set(steps)]).toEqual(['read', 'facts', 'assemble', 'nodes', 'edges', 'finish']);
  });
});

describe('what is refused', () => {
  test('by name, with the reason, and the rest is loaded', async () => {
    write('binary.txt', Buffer.from([0, 1, 2, 3, 255, 0, 7]));
    write('large.txt', Buffer.alloc(5 * 1024 * 1024 + 1, '字'));
    write('empty.txt', '\n\n');
    write('twin.txt', TEXTS['a.txt']);
    const { refused, loaded } = await seed();
    expect(loaded).toHaveLength(3);
    expect(refused.map(({ why }) => why.replace(`${texts}/`, '')).sort()).toEqual([
      expect.stringContaining('binary.txt: not a text'),
      expect.stringContaining('empty.txt: empty'),
      expect.stringContaining('large.txt: larger than 5 MB'),
      expect.stringContaining('twin.txt has the same content as document:a'),
    ]);
  });

  test('the same id from another root, both paths named', async () => {
    await seed();
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'a.txt'), '另一篇文章。');
    const { refused, loaded } = await seed({ paths: [other] });
    expect(loaded).toEqual([]);
    expect(refused[0].why).toContain(join(other, 'a.txt'));
    expect(refused[0].why).toContain(join(texts, 'a.txt'));
  });

  test('a folder that is not there, and a folder without texts', async () => {
    await expect(seed({ paths: [join(folder, 'nowhere')] })).rejects.toThrow('there is no such file or folder');
    const empty = join(folder, 'empty');
    mkdirSync(empty);
    await expect(seed({ paths: [empty] })).rejects.toThrow('Give a folder with .txt files');
    expect(readCurrent(home)).toBeNull();
  });

  test('a folder that was moved with its texts is the same texts', async () => {
    await seed();
    const moved = join(folder, 'moved');
    renameSync(texts, moved);
    expect(await seed({ paths: [moved] })).toMatchObject({ unchanged: 3, refused: [], report: { written: false } });
  });
});

describe('what is taken out', () => {
  test('with --prune the texts gone from the folder, and nothing else', async () => {
    const other = join(folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'd.txt'), '公安部召开党委会议。');
    await seed({ paths: [texts] });
    const before = await dumped(dumpWithoutState);
    write('e.txt', '王小洪在公安部强调增强“四个意识”。');
    await seed({ paths: [texts, other] });
    rmSync(join(texts, 'e.txt'));
    rmSync(join(other, 'd.txt'));
    expect(await seed()).toMatchObject({ removed: [], documents: 5 });
    expect(await seed({ prune: true, paths: [texts] })).toMatchObject({ removed: ['document:e'], documents: 4 });
    expect(existsSync(factsPath(home, 'document:e'))).toBe(false);
    await seed({ prune: true, paths: [texts, other] });
    expect(await dumped(dumpWithoutState)).toEqual(before);
  });

  test('a renamed file is refused as a duplicate until the old one is pruned', async () => {
    await seed();
    renameSync(join(texts, 'a.txt'), join(texts, 'z.txt'));
    expect((await seed()).refused[0].why).toContain('document:a');
    expect(await seed({ prune: true })).toMatchObject({ loaded: ['document:z'], removed: ['document:a'], refused: [] });
  });

  test('with --reset everything, then the paths given are seeded', async () => {
    await seed();
    expect(await seed({ reset: true, paths: [join(texts, '2024')] })).toMatchObject({ documents: 1 });
    expect(documentsOf(await dumped())).toEqual(['document:c']);
    expect(await seed({ reset: true, paths: [] })).toMatchObject({ documents: 0, report: null });
    expect(readCurrent(home)).toBeNull();
  });

  test('with --dry-run nothing is touched', async () => {
    const summary = await seed({ dryRun: true });
    expect(summary).toMatchObject({ documents: 3, report: null });
    expect(summary.loaded).toHaveLength(3);
    expect(readCurrent(home)).toBeNull();
    expect(existsSync(join(home, 'facts'))).toBe(false);
  });
});

describe('facts', () => {
  test('of an older extractor are made again from the cached text, though the file is gone', async () => {
    await seed();
    const before = await dumped(dumpWithoutState);
    const path = factsPath(home, 'document:a');
    const facts = JSON.parse(readFileSync(path, 'utf8'));
    const lines = readFileSync(path, 'utf8').replace(`"extractor":"${EXTRACTOR_VERSION}"`, '"extractor":"0.0.0"');
    writeFileSync(
      path,
      lines.replace(JSON.stringify(facts.entities), '[]').replace(JSON.stringify(facts.mentions), '[]'),
    );
    rmSync(join(texts, 'a.txt'));
    expect(await seed({ paths: [] })).toMatchObject({ remade: 1, documents: 3 });
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(facts);
    expect(await dumped(dumpWithoutState)).toEqual(before);
  });

  test('that are damaged are named, and the draft of a broken run is swept away', async () => {
    await seed();
    writeFileSync(factsPath(home, 'document:a'), '{"extractor":"0.');
    writeFileSync(`${factsPath(home, 'document:b')}.draft`, 'half');
    const summary = await seed({ paths: [] });
    expect(summary.refused).toEqual([{ file: 'a.json', why: expect.stringContaining('facts/a.json is damaged') }]);
    expect(existsSync(`${factsPath(home, 'document:b')}.draft`)).toBe(false);
    expect(await seed()).toMatchObject({ loaded: ['document:a'], documents: 3 });
  });
});

describe('curation', () => {
  const rule = { reason: '同一人', date: '2026-11-22' };
  const curate = (...rules: object[]) =>
    writeFileSync(join(home, 'curation.jsonl'), rules.map((each) => JSON.stringify(each)).join('\n'));

  test('of the home folder is applied, survives a second seed, and says what matches nothing', async () => {
    await seed();
    const person = (await dumped()).nodes.find(({ labels }) => Array.isArray(labels) && labels.includes('Person'));
    if (!person) throw new Error('no person was found');
    const gone = { rule: 'reject', relation: 'person:无此人', ...rule };
    curate({ rule: 'rename', id: String(person.id), name: '改名者', ...rule }, gone);
    for (let run = 0; run < 2; run++) {
      const summary = await seed();
      expect(summary.unmatched.map(({ why }) => why)).toEqual(['nothing in the graph is called person:无此人']);
      expect((await dumped()).nodes.map(({ id }) => id)).toContain('person:改名者');
    }
  });

  test.each([
    ['{"rule":"merge","into":"person:甲"', 'line 1 is not JSON'],
    ['{"rule":"merge","into":"person:甲","reason":"同","date":"2026-11-22"}', 'line 1: from:'],
    ['{"rule":"drop","id":"person:甲","reason":"同","date":"2026-11-22"}', 'line 1: rule:'],
    ['{"rule":"reject","relation":"person:甲","reason":"同","date":"gestern"}', 'line 1: date:'],
  ])('%s is refused with file and line', async (line, sentence) => {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'curation.jsonl'), line);
    await expect(seed()).rejects.toThrow(sentence);
  });
});

describe('one at a time', () => {
  test('a second seeding is refused while the first runs', async () => {
    const first = seed();
    await expect(seed()).rejects.toThrow(`process ${process.pid}`);
    await first;
    await expect(seed()).resolves.toMatchObject({ unchanged: 3 });
  });

  test.each([
    ['a process that is gone', '999999999 1'],
    ['another process of the same number', `${process.pid} 1`],
  ])('the lock of %s is taken over', async (_, owner) => {
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'seed.lock'), owner);
    await expect(seed()).resolves.toMatchObject({ documents: 3 });
    expect(existsSync(join(home, 'seed.lock'))).toBe(false);
  });
});
