// Serves the built client: files as they are, and the page itself for every address of the app.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import express, { type RequestHandler } from 'express';
import { RequestError } from './errors.ts';

/** Names of built files carry a hash: they never change. The page itself is asked for anew each time. */
export function serveClient(folder: string): RequestHandler[] {
  const page = join(folder, 'index.html');
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      if (path.includes('/assets/')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    },
  });
  const sendPage: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (request.path.startsWith('/api') || /\.[a-z0-9]{2,5}$/i.test(request.path)) return next();
    if (!existsSync(page))
      throw new RequestError('unknown-path', 404, 'The client is not built yet: npm start builds it.');
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(page);
  };
  return [files, sendPage];
}
