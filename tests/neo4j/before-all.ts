// Before a run of Jest: opens the place where suites borrow a real Neo4j, or says why there is none.
import { hasJars } from '../../cypher/neo4j-local/fetch-jars.ts';
import { isInstalled } from '../../cypher/neo4j-local/programs.ts';
import { Broker, LIB } from './broker.ts';

declare global {
  var neo4jBroker: Broker | undefined;
}

/** With `CI=true` nothing is skipped: a missing Java then fails the suites that need it. */
export default async function beforeAllSuites(): Promise<void> {
  const missing = [!isInstalled('java') && 'Java', !hasJars(LIB) && !isInstalled('mvn') && 'Maven'].filter(Boolean);
  if (missing.length > 0 && process.env.CI !== 'true') {
    console.warn(`The tests on a real Neo4j are skipped: ${missing.join(' and ')} not found on this machine.`);
    process.env.NEO4J_TESTS = 'skip';
    return;
  }
  globalThis.neo4jBroker = new Broker();
  process.env.NEO4J_TESTS = await globalThis.neo4jBroker.listen();
}
