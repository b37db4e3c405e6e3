// After a run of Jest: stops the Neo4j that the suites borrowed.

export default async function afterAllSuites(): Promise<void> {
  await globalThis.neo4jBroker?.close();
}
