// Starts the server: settings, a graph that is there, the app, a port; `npm start` comes here after building.
//
// For work on the client, with Vite's proxy or a built client:
//   PORT=4417 node --import tsx tests/fixtures/serve-small-graph.ts     the hand-made graph, at once, no seed needed
//   PORT=4418 ATLAS_HOME=.atlas node --import tsx server/main.ts        the five samples, seeded at the first start
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { AtlasError } from '../cypher/errors.ts';
import { EXTRACTOR_VERSION } from '../cypher/extractor-version.ts';
import { createApp } from './app.ts';
import { parseEnvironment, SettingsError } from './env.ts';
import { listen } from './listen.ts';
import { openSource } from './open-source.ts';
import { prepareGraph } from './prepare-graph.ts';
import { runSeed } from './run-seed.ts';
import { shutDown } from './shut-down.ts';

const CLIENT = fileURLToPath(new URL('../client/dist', import.meta.url));

async function main(): Promise<void> {
  const settings = parseEnvironment(process.env);
  const { PORT, HOST, ATLAS_TEXTS: texts, LOG_LEVEL: level } = settings;
  const log = pino({ level });
  // A taken port is known before the texts are read, and given free again for the time of the seed.
  await shutDown(await listen(() => undefined, PORT, HOST), { close: async () => undefined });

  const graph = await openSource(settings, (error) => log.warn({ err: error }, 'the newest graph cannot be opened'));
  const run = { env: process.env, settings };
  await prepareGraph({
    graph,
    extractor: EXTRACTOR_VERSION,
    texts,
    seed: (paths) => runSeed({ ...run, paths, output: 'shown' }),
    say: (sentence) => console.log(sentence),
  });

  const app = createApp({
    graph,
    settings,
    seed: (paths, onMessage) => runSeed({ ...run, paths, onMessage, output: 'kept' }),
    client: CLIENT,
    log,
  });
  const server = await listen(app, PORT, HOST);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : PORT;
  console.log(`Tifa Atlas is at http://${HOST.includes(':') ? `[${HOST}]` : HOST}:${port}`);

  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void shutDown(server, graph).then(() => process.exit(0)));
  }
}

main().catch((error: unknown) => {
  const expected = error instanceof AtlasError || error instanceof SettingsError;
  console.error(expected ? error.message : error);
  process.exit(1);
});
