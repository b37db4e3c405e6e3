// Builds the app from what it needs; main.ts listens, tests ask it without a port.
import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { answerProblems } from './answer-problems.ts';
import type { GraphSource } from './atlas.ts';
import type { Settings } from './env.ts';
import { RequestError } from './errors.ts';
import { makeOpenApi } from './openapi.ts';
import { mountOn } from './mount-endpoint.ts';
import { RulesFile } from './curation/rules-file.ts';
import { mountAttendance } from './routes/attendance.ts';
import { mountCompare } from './routes/compare.ts';
import { mountConcepts } from './routes/concepts.ts';
import { mountCuration } from './routes/curation.ts';
import { mountDocuments } from './routes/documents.ts';
import { mountEntities } from './routes/entities.ts';
import { mountEvents } from './routes/events.ts';
import { mountExport } from './routes/export.ts';
import { mountFacets } from './routes/facets.ts';
import { mountGraph } from './routes/graph.ts';
import { mountHealth } from './routes/health.ts';
import { mountOverview } from './routes/overview.ts';
import { mountPaths } from './routes/paths.ts';
import { mountRelations } from './routes/relations.ts';
import { mountSearch } from './routes/search.ts';
import { mountTexts } from './routes/texts.ts';
import { mountViews } from './routes/views.ts';
import { SavedViews } from './saved-views.ts';
import { allowHosts, allowWrites, limitHaste, secureHeaders } from './security.ts';
import { serveClient } from './serve-client.ts';
import { TextJobs, type Seed } from './text-jobs.ts';

export interface AppParts {
  graph: GraphSource;
  settings: Pick<Settings, 'HOST' | 'ATLAS_ALLOWED_HOSTS' | 'ATLAS_EDIT_TOKEN' | 'ATLAS_HOME'>;
  seed: Seed;
  /** The folder of the built client. */
  client: string;
  log: Logger;
  /** From one address that is not this machine's. */
  requestsAMinute?: number;
}

const REQUESTS_A_MINUTE = 1200;

export function createApp(parts: AppParts): Express {
  const { graph, settings, seed, client, log, requestsAMinute = REQUESTS_A_MINUTE } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(pinoHttp({ logger: log, genReqId: () => crypto.randomUUID() }));
  app.use(secureHeaders());
  app.use(allowHosts(settings.HOST, settings.ATLAS_ALLOWED_HOSTS));
  app.use(limitHaste(requestsAMinute));
  app.use(compression());

  const { mount, endpoints } = mountOn(app, { writeGuard: allowWrites(settings.ATLAS_EDIT_TOKEN) });
  mountHealth(mount, graph);
  mountOverview(mount, graph);
  mountSearch(mount, graph);
  mountEntities(mount, graph);
  mountRelations(mount, graph);
  mountGraph(mount, graph);
  mountDocuments(mount, graph);
  mountConcepts(mount, graph);
  mountFacets(mount, graph);
  mountViews(mount, new SavedViews(settings.ATLAS_HOME));
  mountEvents(mount, graph);
  mountAttendance(mount, graph);
  mountPaths(mount, graph);
  mountCompare(mount, graph);
  mountExport(mount, graph);
  const jobs = new TextJobs(settings.ATLAS_HOME, graph, seed);
  mountTexts(mount, jobs);
  mountCuration(mount, { graph, rules: new RulesFile(settings.ATLAS_HOME), jobs, seed });
  const openApi = makeOpenApi(endpoints);
  app.get('/api/openapi.json', (_request, response) => void response.json(openApi));

  app.use(serveClient(client));
  app.use((request) => {
    throw new RequestError('unknown-path', 404, `There is nothing at ${request.method} ${request.path.slice(0, 200)}.`);
  });
  app.use(answerProblems(log));
  return app;
}
