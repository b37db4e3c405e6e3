// Cases of the queries about formulations.
import type { QueryParams } from '../../cypher/run-query.ts';
import { each, type CasesOf } from './cases.ts';

const page = { offset: 0, limit: 50 };
const SORTS: QueryParams<'concepts/list'>['sort'][] = ['mentions', 'first', 'last', 'name'];

export const CONCEPT_CASES: CasesOf<'concepts'> = {
  'concepts/list': () => [
    { categories: null, sort: 'documents', ...page },
    ...SORTS.map((sort) => ({ categories: null, sort, ...page })),
    { categories: ['reused', 'slogan'], sort: 'name', offset: 1, limit: 2 },
  ],
  'concepts/count': () => [{ categories: null }, { categories: ['reused'] }],
  'concepts/years': ({ concepts }) => [{ ids: [...concepts, 'nobody'] }, { ids: [] }],
  'concepts/texts': ({ concepts }) => each(concepts, (id) => ({ id })),
  'concepts/voices': ({ concepts }) => [
    ...each(concepts, (id) => ({ id, limit: 50 })),
    ...concepts.map((id) => ({ id, limit: 1 })),
  ],
  'concepts/occasions': ({ concepts }) => each(concepts, (id) => ({ id, limit: 50 })),
  'concepts/parts': ({ concepts }) => each(concepts, (id) => ({ id })),
  'concepts/heard-at': ({ events, concepts }) => [
    { event: 'event:nothing', concept: 'concept:nothing' },
    ...events.flatMap((event) => concepts.map((concept) => ({ event, concept }))),
  ],
  'concepts/variants': ({ concepts }) => each(concepts, (id) => ({ id })),
};
