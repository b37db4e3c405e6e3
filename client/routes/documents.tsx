// Every text of the corpus, newest first.
import { Link } from '@tanstack/react-router';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { documents as documentsEndpoint } from '../../server/endpoints/documents.ts';
import { call } from '../api.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import { ListPage } from '../lists/list-page.tsx';
import { registerWords } from '../locales/i18n.ts';
import en from '../locales/lists.en.json';
import zh from '../locales/lists.zh.json';
import { KindGlyph } from '../panels/kind-glyph.tsx';

registerWords('lists', { zh, en });
const PAGE = 100;

export function DocumentsScreen() {
  const { t } = useTranslation('lists');
  const found = useInfiniteQuery({
    queryKey: ['documents'],
    initialPageParam: 0,
    queryFn: ({ pageParam, signal }) => call(documentsEndpoint, { query: { limit: PAGE, offset: pageParam }, signal }),
    getNextPageParam: (last, pages) => (last.truncated ? pages.length * PAGE : undefined),
  });
  usePageTitle(t('documents.title'));
  const rows = found.data?.pages.flatMap((page) => page.documents) ?? [];
  const total = found.data?.pages[0]?.total ?? 0;
  const head = (
    <>
      <th scope="col">
        <span className="sr">{t('kind.Document')}</span>
      </th>
      <th scope="col">{t('date')}</th>
      <th scope="col">{t('label')}</th>
      <th scope="col" className="wide">
        {t('titleColumn')}
      </th>
      <th scope="col" className="wide">
        {t('source')}
      </th>
    </>
  );
  return (
    <ListPage
      title={t('documents.title')}
      total={total}
      shown={rows.length}
      page={PAGE}
      none={t('documents.none')}
      found={found}
      head={head}
    >
      {rows.map((document) => (
        <tr key={document.id}>
          <td className="seal-cell">
            <KindGlyph kind="Document" quiet />
          </td>
          <td className="mid nw">
            {document.date === null
              ? t('none')
              : /^\d{4}$/.test(document.date)
                ? t('year', { year: document.date })
                : document.date}
          </td>
          <th scope="row">
            <Link to="/documents/$id" params={{ id: document.id }}>
              {document.label}
            </Link>
          </th>
          <td className="src wide">{document.title}</td>
          <td className="mid wide">{document.source ?? ''}</td>
        </tr>
      ))}
    </ListPage>
  );
}
