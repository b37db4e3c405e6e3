// The explore screen in a real browser on the real server, on Neo4j.
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';
import { describeExploring } from './explore-journey.ts';
import { serveSamples } from './serve-samples.ts';

jest.setTimeout(300_000);

describeNeo4j('exploring on Neo4j', () => {
  const server = borrowNeo4j();
  describeExploring(() => serveSamples({ NEO4J_URI: server.uri, NEO4J_PASSWORD: 'none-is-asked' }), false);
});
