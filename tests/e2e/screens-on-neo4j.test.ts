// Home, search, reader and concept page in a real browser on the real server, on Neo4j.
import { borrowNeo4j, describeNeo4j } from '../neo4j/borrow.ts';
import { describeJourney } from './screens-journey.ts';
import { serveSamples } from './serve-samples.ts';

jest.setTimeout(300_000);

describeNeo4j('the screens on Neo4j', () => {
  const server = borrowNeo4j();
  describeJourney(() => serveSamples({ NEO4J_URI: server.uri, NEO4J_PASSWORD: 'none-is-asked' }), false);
});
