// One Neo4j for a whole run of Jest: started when the first suite asks, lent to one suite at a time, emptied before each.
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectNeo4j } from '../../cypher/engines/neo4j.ts';
import { freePort, startNeo4j, type LocalNeo4j } from '../../cypher/neo4j-local/start.ts';
import { emptyDatabase } from './empty-database.ts';

export const LIB = join(__dirname, '../../.atlas/neo4j/lib');

export class Broker {
  readonly #home = mkdtempSync(join(tmpdir(), 'tifa-atlas-neo4j-'));
  readonly #server: Server;
  #port = 0;
  #neo4j: Promise<LocalNeo4j> | null = null;
  #lastLease: Promise<void> = Promise.resolve();

  constructor() {
    this.#server = createServer((request, response) => {
      if (request.url === '/lease') return this.#lend(response);
      const done = request.url === '/stop' ? this.#stop() : this.#start();
      done.then(
        () => response.end(),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
    });
  }

  /** The address suites ask at. */
  async listen(): Promise<string> {
    const port = await freePort();
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    return `http://127.0.0.1:${port}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.#stop();
    rmSync(this.#home, { recursive: true, force: true, maxRetries: 5 });
  }

  /** A suite holds the lease while its connection is open, so that one that dies gives it back too. */
  #lend(response: ServerResponse): void {
    const gone = new Promise<void>((resolve) => response.once('close', resolve));
    this.#lastLease = this.#lastLease.then(async () => {
      if (response.closed) return;
      try {
        const { uri } = await this.#start();
        const engine = await connectNeo4j({ uri });
        await emptyDatabase(engine);
        await engine.close();
        response.write(uri);
      } catch (error) {
        response.writeHead(500).end(String(error));
      }
      await gone;
    });
  }

  #start(): Promise<LocalNeo4j> {
    this.#neo4j ??= (async () => {
      this.#port ||= await freePort();
      return startNeo4j({ lib: LIB, home: this.#home, port: this.#port, quick: true, say: console.warn });
    })();
    return this.#neo4j;
  }

  async #stop(): Promise<void> {
    const neo4j = await this.#neo4j?.catch(() => null);
    this.#neo4j = null;
    await neo4j?.stop();
  }
}
