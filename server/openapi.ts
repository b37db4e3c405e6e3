// The OpenAPI page, made from the declarations of the endpoints.
import { z } from 'zod';
import type { Endpoint } from './endpoints/endpoint.ts';
import { ambiguity } from './endpoints/problems.ts';
import { problem } from './endpoints/shapes.ts';

type Json = Record<string, unknown>;

/** An OpenAPI 3.1 document; requests as they are written, answers as they are read. */
export function makeOpenApi(endpoints: Endpoint[]): Json {
  const paths: Record<string, Json> = {};
  for (const endpoint of endpoints) {
    const path = endpoint.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [endpoint.method]: operationOf(endpoint) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Tifa Atlas', version: '1', description: 'Who attended what, and how formulations travel.' },
    paths,
    components: {
      schemas: { Problem: toSchema(problem, 'output'), Ambiguity: toSchema(ambiguity, 'output') },
      securitySchemes: { editToken: { type: 'http', scheme: 'bearer' } },
    },
  };
}

function operationOf(endpoint: Endpoint): Json {
  const { method, path, summary, writes, params, query, body, response } = endpoint;
  return {
    operationId: `${method}${path.replace(/[^A-Za-z]+(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    summary,
    parameters: [...parametersOf(params, 'path'), ...parametersOf(query, 'query')],
    ...(method !== 'get' && {
      requestBody: { required: true, content: { 'application/json': { schema: toSchema(body, 'input') } } },
    }),
    ...(writes && { security: [{}, { editToken: [] }] }),
    responses: {
      200: { description: summary, content: { 'application/json': { schema: toSchema(response, 'output') } } },
      ...(path.includes('/:id') && {
        300: {
          description: 'The id may mean several nodes',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Ambiguity' } } },
        },
      }),
      default: {
        description: 'What went wrong',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

function parametersOf(schema: z.ZodType, place: 'path' | 'query'): Json[] {
  const { properties = {}, required = [] } = toSchema(schema, 'input');
  const needed = Array.isArray(required) ? required : [];
  return Object.entries(properties as Json).map(([name, each]) => ({
    name,
    in: place,
    required: place === 'path' || needed.includes(name),
    schema: each,
  }));
}

function toSchema(schema: z.ZodType, io: 'input' | 'output'): Json {
  const json: Json = { ...z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' }) };
  delete json.$schema;
  return json;
}
