// Two Neo4j servers for a whole run of Jest: started when a suite asks, each lent to one suite at a time, emptied before.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectNeo4j } from '../../cypher/engines/neo4j.ts';
import { freePort, startNeo4j, type LocalNeo4j } from '../../cypher/neo4j-local/start.ts';
import { emptyDatabase } from './empty-database.ts';

export const LIB = join(__dirname, '../../.atlas/neo4j/lib');
/** As many as Jest has workers: no suite waits for another's server. */
const SERVERS = 2;

/** One server with a home and a port that outlive its stops. */
class LentServer {
  readonly #home = mkdtempSync(join(tmpdir(), 'tifa-atlas-neo4j-'));
  #port = 0;
  #neo4j: Promise<LocalNeo4j> | null = null;

  start(): Promise<LocalNeo4j> {
    this.#neo4j ??= (async () => {
      this.#port ||= await freePort();
      return startNeo4j({ lib: LIB, home: this.#home, port: this.#port, quick: true, say: console.warn });
    })();
    return this.#neo4j;
  }

  async stop(): Promise<void> {
    const neo4j = await this.#neo4j?.catch(() => null);
    this.#neo4j = null;
    await neo4j?.stop();
  }

  async discard(): Promise<void> {
    await this.stop();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }
}

export class Broker {
  readonly #servers = Array.from({ length: SERVERS }, () => new LentServer());
  readonly #idle = [...this.#servers.keys()];
  readonly #waiting: ((place: number) => void)[] = [];
  readonly #http: Server;

  /** `/lease` lends a server: its place and address; `/stop?0` and `/start?0` stop and start the one at a place. */
  constructor() {
    this.#http = createServer((request, response) => {
      const [path, place] = (request.url ?? '').split('?');
      if (path === '/lease') return void this.#lend(response);
      const server = this.#servers[Number(place)];
      const done = path === '/stop' ? server.stop() : server.start();
      done.then(
        () => response.end(),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /** The address suites ask at. */
  async listen(): Promise<string> {
    const port = await freePort();
    await new Promise<void>((resolve) => this.#http.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#http.closeAllConnections();
    this.#http.close();
    await Promise.all(this.#servers.map((server) => server.discard()));
  }

  /** A suite holds the lease while its connection is open, so that one that dies gives it back too. */
  async #lend(response: ServerResponse): Promise<void> {
    const gone = new Promise<void>((resolve) => response.once('close', resolve));
    const place = this.#idle.shift() ?? (await new Promise<number>((resolve) => this.#waiting.push(resolve)));
    if (!response.closed) {
      try {
        const { uri } = await this.#servers[place].start();
        const engine = await connectNeo4j({ uri });
        await emptyDatabase(engine);
        await engine.close();
        response.write(`${place} ${uri}`);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
      await gone;
    }
    const next = this.#waiting.shift();
    if (next) next(place);
    else this.#idle.push(place);
  }
}
