// The OpenAPI page: every endpoint declared is on it, mounted, and its answers can be held to it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { RELATION_TYPES } from '../../cypher/schema.ts';
import type { Endpoint } from '../../server/endpoints/endpoint.ts';
import { documentedBy, type OpenApi } from '../fixtures/documented.ts';
import { smallApp, type SmallApp } from '../fixtures/small-app.ts';

const FOLDER = join(__dirname, '../../server/endpoints');

let atlas: SmallApp;
let page: OpenApi;
let declared: Endpoint[];
beforeAll(async () => {
  atlas = await smallApp();
  page = (await atlas.request.get('/api/openapi.json')).body;
  const modules = await Promise.all(
    readdirSync(FOLDER).map((file) => import(join(FOLDER, file)) as Promise<Record<string, unknown>>),
  );
  declared = modules.flatMap((module) => Object.values(module).filter(isEndpoint));
});
afterAll(() => atlas.close());

function isEndpoint(value: unknown): value is Endpoint {
  return typeof value === 'object' && value !== null && 'path' in value && 'response' in value && 'method' in value;
}

test('every endpoint that is declared is mounted and described', () => {
  expect(declared.length).toBeGreaterThan(20);
  const missing = declared.filter(({ method, path }) => !page.paths[path.replace(/:(\w+)/g, '{$1}')]?.[method]);
  expect(missing.map(({ path }) => path)).toEqual([]);
});

test('every described address is there', async () => {
  for (const [path, operations] of Object.entries(page.paths)) {
    for (const method of Object.keys(operations)) {
      const call = atlas.request[method as 'get' | 'post' | 'put' | 'delete'];
      const { body } = await call(path.replace('{id}', 'x')).set('X-Forwarded-For', '10.0.0.1').send();
      expect([path, method, body.type]).not.toEqual([path, method, 'unknown-path']);
    }
  }
});

test('it is OpenAPI 3.1 with schemas that say what comes in, not what it becomes', () => {
  expect(page.openapi).toBe('3.1.0');
  const { parameters } = page.paths['/api/entities/{id}/neighbors'].get;
  expect(parameters.find(({ name }) => name === 'id')).toMatchObject({ in: 'path', required: true });
  expect(parameters.find(({ name }) => name === 'limit')).toMatchObject({
    in: 'query',
    required: false,
    schema: { type: 'string' },
  });
});

test('an answer that is not as documented is found out', async () => {
  const faultsOf = documentedBy(page);
  const response = await atlas.request.get('/api/overview');
  expect(faultsOf('get', '/api/overview', response)).toEqual([]);
  delete response.body.relations[RELATION_TYPES[0]];
  response.body.counts.Person = '4';
  expect(faultsOf('get', '/api/overview', response)).toHaveLength(2);
  expect(faultsOf('get', '/api/elsewhere', response)).toEqual(['get /api/elsewhere is not documented']);
});
