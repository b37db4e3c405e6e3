// Takes a port, or says in one sentence why it cannot be had.
import { createServer, type RequestListener, type Server } from 'node:http';
import { AtlasError } from '../cypher/errors.ts';

/** @throws AtlasError when the port is taken, forbidden, or the host is none of this machine's */
export function listen(handler: RequestListener, port: number, host: string): Promise<Server> {
  const server = createServer(handler);
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(new AtlasError('port', 500, sentenceOf(error, port, host))),
    );
    server.listen(port, host, () => resolve(server));
  });
}

function sentenceOf({ code, message }: NodeJS.ErrnoException, port: number, host: string): string {
  if (code === 'EADDRINUSE')
    return `Port ${port} is taken: stop the program that holds it, or choose another with PORT=${port + 1} npm start.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this account: choose one above 1023 with PORT.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${host}", which is no address of this machine: leave it out to serve on 127.0.0.1.`;
  return `The server cannot listen on ${host}:${port}: ${message}.`;
}
