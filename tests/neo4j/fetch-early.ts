// Fetches what the suites on Neo4j need, ahead of them: `npm test` runs this beside its other checks.
import { join } from 'node:path';
import { fetchJars } from '../../cypher/neo4j-local/fetch-jars.ts';

await fetchJars(join(import.meta.dirname, '../../.atlas/neo4j/lib')).catch(() => undefined);
