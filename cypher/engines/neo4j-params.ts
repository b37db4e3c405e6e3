// Turns parameters into what Neo4j stores as we mean it: a JavaScript integer would arrive as a float.
import neo4j, { type Integer } from 'neo4j-driver';
import type { Params, Value } from '../engine.ts';

type Neo4jValue =
  Exclude<Value, number | Value[] | object> | number | Integer | Neo4jValue[] | { [key: string]: Neo4jValue };

/** Every safe integer, in nested lists and maps too, becomes an Integer of the driver. */
export function toNeo4jParams(params: Params): Record<string, Neo4jValue> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toNeo4j(value)]));
}

function toNeo4j(value: Value): Neo4jValue {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === null || typeof value !== 'object') return value;
  return Array.isArray(value) ? value.map(toNeo4j) : toNeo4jParams(value);
}
