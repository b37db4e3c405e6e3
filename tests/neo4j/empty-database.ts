// Takes every node out of a database of tests, foreign ones too.
import type { GraphEngine } from '../../cypher/engine.ts';

/** A thousand nodes at a time: one transaction for all would need more memory than the server allows. */
export async function emptyDatabase(engine: GraphEngine): Promise<void> {
  const statement = 'MATCH (n) WITH n LIMIT 1000 DETACH DELETE n RETURN count(*) AS deleted';
  for (let deleted = 1; deleted > 0;) {
    const [row] = await engine.run(statement, {}, { access: 'write' });
    deleted = Number(row.deleted);
  }
}
