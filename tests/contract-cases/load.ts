// Cases of the loading queries that read; those that write are run by loading the graph.
import type { CasesOf } from './cases.ts';

type ReadingCases = Pick<
  CasesOf<'load'>,
  'load/read-nodes' | 'load/read-edges' | 'load/read-state' | 'load/count-nodes'
>;

export const LOAD_CASES: ReadingCases = {
  'load/read-nodes': () => [
    { after: '', limit: 1000 },
    { after: 'event:', limit: 7 },
    { after: '~', limit: 7 },
  ],
  'load/read-edges': ({ documents, people }) => [{ ids: [...documents, ...people, 'nobody'] }, { ids: [] }],
  'load/read-state': () => [{}],
  'load/count-nodes': () => [{}],
};
