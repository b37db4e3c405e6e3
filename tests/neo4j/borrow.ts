// How a suite borrows a Neo4j of this run: empty, alone, until it is done.
import { get, type IncomingMessage } from 'node:http';

const BROKER = process.env.NEO4J_TESTS ?? 'skip';
/** The first suite waits for jars to be fetched and the server to start, the others for their turn. */
const PATIENCE_MS = 900_000;

/** Skips where Java or Maven is missing (and CI is not `true`). */
export const describeNeo4j: jest.Describe = BROKER === 'skip' ? describe.skip : describe;

export interface Borrowed {
  readonly uri: string;
  /** Stops and starts the server itself; its data stay. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** For a `describe`: `uri` is there from its first hook or test on. */
export function borrowNeo4j(): Borrowed {
  let place = '';
  let uri = '';
  let lease: IncomingMessage | undefined;
  beforeAll(async () => {
    lease = await open('/lease');
    [place, uri] = (await firstWords(lease)).split(' ');
  }, PATIENCE_MS);
  afterAll(() => {
    lease?.destroy();
  });
  return {
    get uri() {
      return uri;
    },
    stop: () => command(`/stop?${place}`),
    start: () => command(`/start?${place}`),
  };
}

async function command(path: string): Promise<void> {
  const response = await open(path);
  response.resume();
}

function open(path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    get(`${BROKER}${path}`, { agent: false }, (response) => {
      if (response.statusCode === 200) resolve(response);
      else void firstWords(response).then((words) => reject(new Error(words)));
    }).once('error', reject);
  });
}

function firstWords(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => response.once('data', (chunk: Buffer) => resolve(chunk.toString())));
}
