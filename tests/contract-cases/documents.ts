// Cases of the queries about texts.
import { each, type CasesOf } from './cases.ts';

export const DOCUMENT_CASES: CasesOf<'documents'> = {
  'documents/titles': () => [{}],
  'documents/list': () => [
    { offset: 0, limit: 50 },
    { offset: 1, limit: 1 },
  ],
  'documents/count': () => [{}],
  'documents/facts': ({ documents }) => each(documents, (id) => ({ id })),
  'documents/passages': ({ documents }) => each(documents, (id) => ({ id })),
  'documents/mentions': ({ documents }) => each(documents, (id) => ({ id })),
  'documents/evidence': ({ documents }) => each(documents, (id) => ({ id })),
  'documents/passages-with': ({ documents, people, concepts }) => [
    { document: 'document:nothing', entity: 'person:nobody' },
    ...documents.flatMap((document) => [...people, ...concepts].map((entity) => ({ document, entity }))),
  ],
};
