// Ends the server cleanly: no new requests, those in flight may end, then the graph is closed.
import type { Server } from 'node:http';

const PATIENCE_MS = 5000;

/** Resolves when nothing is open any more; after five seconds connections are cut. */
export async function shutDown(server: Server, graph: { close(): Promise<void> }): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), PATIENCE_MS);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  await graph.close();
}
