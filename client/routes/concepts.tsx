// Every formulation of the corpus, most reused first unless sorted otherwise.
import { getRouteApi, Link } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CONCEPT_CATEGORIES } from '../../cypher/schema.ts';
import { concepts as conceptsEndpoint } from '../../server/endpoints/concepts.ts';
import { call } from '../api.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import { ListPage } from '../lists/list-page.tsx';
import { SortHead, type ConceptSort } from '../lists/sort-head.tsx';
import { registerWords } from '../locales/i18n.ts';
import en from '../locales/lists.en.json';
import zh from '../locales/lists.zh.json';
import { tierOf } from '../panels/heat-tiers.ts';
import { TierSeal } from '../panels/tier-seal.tsx';

registerWords('lists', { zh, en });
const route = getRouteApi('/concepts');
const SORTS: ConceptSort[] = ['documents', 'mentions', 'first', 'last', 'name'];
const PAGE = 100;

export function ConceptsScreen() {
  const { t } = useTranslation('lists');
  const search = route.useSearch();
  const sort = SORTS.find((known) => known === search.sort) ?? 'documents';
  const category = CONCEPT_CATEGORIES.find((known) => known === search.category);
  const found = useInfiniteQuery({
    queryKey: ['concepts', sort, category],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) =>
      call(conceptsEndpoint, {
        query: { sort, category: category ? [category] : undefined, limit: PAGE, offset: pageParam },
        signal,
      }),
    getNextPageParam: (last, pages) => (last.truncated ? pages.length * PAGE : undefined),
  });
  usePageTitle(t('concepts.title'));
  const rows = found.data?.pages.flatMap((page) => page.concepts) ?? [];
  const documents = found.data?.pages[0]?.documents ?? 0;
  const total = found.data?.pages[0]?.total ?? 0;
  const filters = (
    <nav className="row g8 categories" aria-label={t('category')}>
      {[undefined, ...CONCEPT_CATEGORIES].map((known) => (
        <Link
          key={known ?? 'all'}
          to="/concepts"
          search={{ sort: search.sort, category: known }}
          activeOptions={{ exact: true }}
          className={known === category ? 'btn sm p' : 'btn sm'}
        >
          {known ? t(`categories.${known}`) : t('list.all')}
        </Link>
      ))}
    </nav>
  );
  const sorting = { current: sort, category };
  const head = (
    <>
      <th scope="col">
        <span className="sr">{t('heat')}</span>
      </th>
      <SortHead {...sorting} sort="name" label={t('kind.Concept')} />
      <th scope="col" className="wide">
        {t('category')}
      </th>
      <SortHead {...sorting} sort="first" label={t('first')} />
      <SortHead {...sorting} sort="last" label={t('last')} />
      <SortHead {...sorting} sort="documents" label={t('documentsColumn')} right />
      <SortHead {...sorting} sort="mentions" label={t('timesColumn')} right />
    </>
  );
  return (
    <ListPage
      title={t('concepts.title')}
      total={total}
      shown={rows.length}
      page={PAGE}
      none={t('concepts.none')}
      found={found}
      filters={filters}
      head={head}
    >
      {rows.map((concept) => (
        <tr key={concept.id}>
          <td className="seal-cell">
            <TierSeal tier={tierOf(concept.documentCount, documents)} />
          </td>
          <th scope="row">
            <Link to="/concepts/$id" params={{ id: concept.id }}>
              {concept.name}
            </Link>
          </th>
          <td className="mid wide">{concept.category ? t(`categories.${concept.category}`) : ''}</td>
          <td className="mid nw">{concept.firstDate ?? '—'}</td>
          <td className="mid nw">{concept.lastDate ?? '—'}</td>
          <td className="r">
            {concept.documentCount}/{documents}
          </td>
          <td className="r b">{concept.mentionCount}</td>
        </tr>
      ))}
    </ListPage>
  );
}
