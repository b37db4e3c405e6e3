// Cases of the queries behind overview, search, neighbourhoods and quotes.
import { each, type CasesOf, type Picked } from './cases.ts';

const none = { relations: null, kinds: null, roles: null, reused: false };
const some = { relations: ['ATTENDED', 'HOSTED', 'NAMES'], kinds: ['Person', 'Document'], roles: null, reused: true };
const chairs = { ...none, relations: ['ATTENDED'], roles: ['chair', 'attendee'] };
const rank = { rank: 'specificity' as const, documents: 3, offset: 0, limit: 60 };
const page = { offset: 0, limit: 50 };

const nodes = ({ people, organizations, events, concepts, documents }: Picked) => [
  ...people,
  ...organizations,
  ...events,
  ...concepts,
  ...documents,
];
const entities = (picked: Picked) => nodes({ ...picked, documents: [] });

export const EXPLORE_CASES: CasesOf<'explore'> = {
  'explore/count-labels': () => [{}],
  'explore/count-relations': () => [{}],
  'explore/count-characters': () => [{}],
  'explore/date-range': () => [{}],
  'explore/latest-documents': () => [{ limit: 24 }, { limit: 1 }],
  'explore/latest-events': () => [{ limit: 60 }, { limit: 1 }],
  'explore/document-months': () => [{}],
  'explore/event-months': () => [{}],
  'explore/count-undated-events': () => [{}],
  'explore/find-nodes': (picked) => [{ ids: [...nodes(picked), 'nobody'] }, { ids: [] }],
  'explore/node-facts': (picked) => each(nodes(picked), (id) => ({ id })),
  'explore/node-degrees': (picked) => [
    ...each(nodes(picked), (id) => ({ id, reused: false })),
    ...picked.documents.map((id) => ({ id, reused: true })),
  ],
  'explore/neighbors': (picked) => [
    ...each(nodes(picked), (id) => ({ id, ...none, ...rank })),
    ...nodes(picked).flatMap((id) => [
      { id, ...some, ...rank, rank: 'degree' as const, offset: 1, limit: 2 },
      { id, ...none, ...rank, rank: 'date' as const },
      { id, ...chairs, ...rank },
    ]),
  ],
  'explore/count-neighbors': (picked) => [
    ...each(nodes(picked), (id) => ({ id, ...none })),
    ...nodes(picked).flatMap((id) => [
      { id, ...some },
      { id, ...chairs },
    ]),
  ],
  'explore/edges-to': (picked) => [
    ...each(nodes(picked), (id) => ({ id, ids: nodes(picked), relations: null, roles: null })),
    ...picked.events.map((id) => ({ id, ids: picked.people, relations: ['ATTENDED'], roles: ['speaker'] })),
  ],
  'explore/edges-among': (picked) => [
    { ids: nodes(picked), relations: null, roles: null, limit: 10_000 },
    { ids: nodes(picked), relations: ['ATTENDED'], roles: ['chair'], limit: 10_000 },
    { ids: nodes(picked), relations: null, roles: null, limit: 2 },
  ],
  'explore/mentions': (picked) => [
    ...each(entities(picked), (id) => ({ id, document: null, ...page })),
    ...entities(picked).flatMap((id) => [
      { id, document: null, offset: 1, limit: 2 },
      { id, document: picked.documents[0], ...page },
    ]),
  ],
  'explore/count-mentions': (picked) => [
    ...each(entities(picked), (id) => ({ id, document: null })),
    ...entities(picked).map((id) => ({ id, document: picked.documents[0] })),
  ],
  'explore/evidence': ({ relations }) => [
    ...each(relations, (relation) => ({ relations: [relation], ...page })),
    { relations, offset: 1, limit: 5 },
  ],
  'explore/count-evidence': ({ relations }) => [{ relations }, { relations: [] }],
  'explore/touching': (picked) => each(nodes(picked), (id) => ({ id })),
  'explore/edges-from': (picked) => [{ ids: [...nodes(picked), 'nobody'] }, { ids: [] }],
  'explore/posts-held': () => [{}],
  'explore/names': () => [{}],
};
