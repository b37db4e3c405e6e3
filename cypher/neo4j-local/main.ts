// `npm run neo4j`: a lasting Neo4j of this machine until Ctrl-C.
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { AtlasError } from '../errors.ts';
import { startNeo4j } from './start.ts';

const options = new Command()
  .name('neo4j')
  .description('Starts a local Neo4j Community; Ctrl-C stops it. Its data stay under ATLAS_HOME.')
  .option('--port <number>', 'Bolt port', '7687')
  .option('--lib <folder>', 'where the jars lie or are fetched to')
  .parse()
  .opts<{ port: string; lib?: string }>();

const base = resolve(process.env.ATLAS_HOME ?? '.atlas', 'neo4j');

try {
  const server = await startNeo4j({
    lib: options.lib ? resolve(options.lib) : join(base, 'lib'),
    home: join(base, 'home'),
    port: Number(options.port),
    say: console.log,
  });
  console.log(`Neo4j is up. In another terminal: NEO4J_URI=${server.uri} npm start`);
  console.log('Ctrl-C stops it; its data stay.');
  const stop = () => void server.stop();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  await server.ended;
  console.log('Neo4j has stopped.');
} catch (error) {
  console.error(error instanceof AtlasError ? error.message : error);
  process.exit(1);
}
