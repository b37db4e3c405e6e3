// What keeps strangers out: headers, the names we answer to, a limit on haste, and who may write.
import { timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import helmet from 'helmet';
import { RequestError } from './errors.ts';
import { sendProblem } from './answer-problems.ts';

const LOOPBACK_NAMES = ['localhost', '127.0.0.1', '[::1]'];
const LOOPBACK_ADDRESSES = /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/;

/** Headers of every answer. Style elements are allowed inline: Mantine, Plot and Cytoscape insert them. */
export function secureHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        workerSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    },
    // Plain http on one's own machine: a promise of https would lock people out.
    strictTransportSecurity: false,
  });
}

/** Refuses a Host that is not one of ours, so that a foreign page cannot reach us under its own name. */
export function allowHosts(host: string, more: string[]): RequestHandler {
  const allowed = new Set([...LOOPBACK_NAMES, host.toLowerCase(), ...more]);
  return (request, _response, next) => {
    if (!allowed.has(hostName(request)))
      throw new RequestError(
        'foreign-host',
        403,
        `This server does not answer under the name "${hostName(request)}". ATLAS_ALLOWED_HOSTS can add it.`,
      );
    next();
  };
}

/** Lets a write pass from this machine, asked for under its own name and by its own page, or with the edit token. */
export function allowWrites(token: string | undefined): RequestHandler {
  return (request, _response, next) => {
    const given = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (token !== undefined && given !== undefined && equals(given, token)) return next();
    if (given === undefined && isLocal(request)) return next();
    throw new RequestError(
      'writing-not-allowed',
      403,
      'Only this machine or the bearer of the edit token (ATLAS_EDIT_TOKEN) may change anything.',
    );
  };
}

/** At most so many requests a minute from one address; this machine itself is not counted. */
export function limitHaste(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    skip: isLocal,
    // A proxy in front counts as one address: it may say of others what it likes.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) =>
      sendProblem(response, {
        type: 'too-many-requests',
        status: 429,
        detail: `More than ${perMinute} requests in a minute: wait a little.`,
      }),
  });
}

/** From this machine and not handed on by a proxy, and not set off by a page of another site. */
function isLocal(request: Request): boolean {
  const { origin, 'x-forwarded-for': forwardedFor, forwarded } = request.headers;
  return (
    LOOPBACK_ADDRESSES.test(request.socket.remoteAddress ?? '') &&
    LOOPBACK_NAMES.includes(hostName(request)) &&
    forwardedFor === undefined &&
    forwarded === undefined &&
    (origin === undefined || origin === `http://${request.headers.host}`)
  );
}

function hostName(request: Request): string {
  return (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
}

function equals(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
