// How long the API takes over the engine's own work, on a graph of 100,000 nodes, warm.
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { GraphEngine } from '../../cypher/engine.ts';
import { openGrafeo } from '../../cypher/engines/grafeo.ts';
import { readCurrent } from '../../cypher/graph-files.ts';
import { createApp } from '../../server/app.ts';
import { fixedGraph } from '../../server/open-graph.ts';
import { median, type Benchmark, type Figure } from './figure.ts';
import { everyNth, runMeasured } from './seed-corpus.ts';

/** Enough news articles for 100,000 nodes. */
const TEXTS = 6000;
const ROUNDS = 400;
/** Until the code is compiled and the pages of the file are in memory. */
const WARM_UP = 200;
const SEARCHES = ['习', '公安', '李强', 'lq', 'xjp', '国务院', '安全', '中国式现代化', '會議', '乡村振兴'];

interface Timed {
  /** Milliseconds from asking to the last byte. */
  whole: number;
  /** Of these, in which the engine was at work. */
  engine: number;
}

/** Adds up the time in which at least one call of the engine runs. */
class EngineClock {
  #running = 0;
  #since = 0;
  spent = 0;

  watch(engine: GraphEngine): void {
    const run = engine.run.bind(engine);
    engine.run = async (cypher, params, options) => {
      if (this.#running++ === 0) this.#since = performance.now();
      try {
        return await run(cypher, params, options);
      } finally {
        if (--this.#running === 0) this.spent += performance.now() - this.#since;
      }
    };
  }
}

function ask(agent: Agent, port: number, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    get({ agent, port, host: '127.0.0.1', path }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('end', () =>
        response.statusCode === 200 ? resolve(body) : reject(new Error(`${path}: ${response.statusCode} ${body}`)),
      );
    }).once('error', reject);
  });
}

async function measure(port: number, clock: EngineClock): Promise<Figure[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const time = async (path: string): Promise<Timed> => {
    const [start, before] = [performance.now(), clock.spent];
    await ask(agent, port, path);
    return { whole: performance.now() - start, engine: clock.spent - before };
  };
  const firstOf = async (kind: string) => {
    const found = JSON.parse(await ask(agent, port, `/api/search?q=${encodeURIComponent('会')}&kind=${kind}&limit=50`));
    return (found as { results: { id: string }[] }).results.map(({ id }) => encodeURIComponent(id));
  };
  const [people, events] = [await firstOf('Person,Organization'), await firstOf('Event')];
  const paths: Record<string, string[]> = {
    'nothing at all, /livez': ['/livez'],
    'entities/:id': [...people, ...events].map((id) => `/api/entities/${id}`),
    'entities/:id/neighbors': people.map((id) => `/api/entities/${id}/neighbors?limit=25`),
    'entities/:id/mentions': people.map((id) => `/api/entities/${id}/mentions?limit=25`),
    'events/:id/roster': events.map((id) => `/api/events/${id}/roster`),
  };
  const figures: Figure[] = [];
  for (const [name, asked] of Object.entries(paths)) {
    for (let round = 0; round < WARM_UP; round++) await time(asked[round % asked.length]);
    const runs: Timed[] = [];
    for (let round = 0; round < ROUNDS; round++) runs.push(await time(asked[round % asked.length]));
    figures.push({
      name: `${name}, over the engine's own time, p50`,
      value: median(runs.map(({ whole, engine }) => whole - engine)),
      unit: 'ms',
      goal: '<= 1',
      note: `engine ${median(runs.map(({ engine }) => engine)).toFixed(1)} ms`,
    });
  }
  const searches = SEARCHES.map((text) => `/api/search?q=${encodeURIComponent(text)}`);
  const taken: number[] = [];
  for (let round = 0; round < 10; round++) {
    for (const path of searches) taken.push((await time(path)).whole);
  }
  const slow = taken.slice(searches.length).sort((a, b) => a - b);
  const p95 = slow[Math.floor(slow.length * 0.95)];
  agent.destroy();
  return [...figures, { name: 'search, p95', value: p95, unit: 'ms', goal: '<= 50', note: `p50 ${median(slow).toFixed(1)}` }]; // prettier-ignore
}

export const benchmark: Benchmark = {
  name: 'api',
  async run() {
    const corpus = process.env.ATLAS_CORPUS;
    if (!corpus) return 'It needs a folder of articles: set ATLAS_CORPUS.';
    const home = mkdtempSync(join(tmpdir(), 'atlas-api-bench-'));
    await runMeasured('seed/main.ts', everyNth(corpus, TEXTS), { ATLAS_HOME: home });
    const current = readCurrent(home);
    if (!current) throw new Error('The seed left no graph.');
    const engine = openGrafeo(current.path);
    const clock = new EngineClock();
    clock.watch(engine);
    const graph = await fixedGraph(engine);
    const settings = { HOST: '127.0.0.1', ATLAS_ALLOWED_HOSTS: [], ATLAS_EDIT_TOKEN: undefined, ATLAS_HOME: home };
    const seed = () => Promise.reject(new Error('The benchmark takes no texts.'));
    const app = createApp({ graph, settings, seed, client: join(home, 'client'), log: pino({ level: 'silent' }) });
    const server = app.listen(0, '127.0.0.1');
    try {
      await new Promise((resolve) => server.once('listening', resolve));
      return await measure((server.address() as AddressInfo).port, clock);
    } finally {
      server.closeAllConnections();
      server.close();
      await engine.close();
      rmSync(home, { recursive: true, force: true });
    }
  },
};
