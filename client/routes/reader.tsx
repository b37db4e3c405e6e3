// Reader: what in this text is reused, and what is new here? Opens at a quote.
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { document as documentEndpoint } from '../../server/endpoints/documents.ts';
import { call } from '../api.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import { registerWords } from '../locales/i18n.ts';
import en from '../locales/reader.en.json';
import zh from '../locales/reader.zh.json';
import { Failed, Loading } from '../panels/states.tsx';
import { quotedSpan } from '../reader/quoted-span.ts';
import { ReaderView } from '../reader/reader-view.tsx';
import { notify } from '../state/notify.ts';

registerWords('reader', { zh, en });
const route = getRouteApi('/documents/$id');

export function ReaderScreen() {
  const { t } = useTranslation('reader');
  const { id } = route.useParams();
  const { at, mark } = route.useSearch();
  const found = useQuery({
    queryKey: ['document', id],
    queryFn: ({ signal }) => call(documentEndpoint, { params: { id }, signal }),
  });
  usePageTitle(found.data?.label ?? t('nav.documents'));
  const quoted = useMemo(() => (found.data ? quotedSpan(found.data, at, mark) : null), [found.data, at, mark]);
  const lost = found.data !== undefined && at !== undefined && quoted === null;
  useEffect(() => {
    if (lost) notify(t('noQuote'));
  }, [lost, t]);
  if (found.isPending) return <Loading lines={8} />;
  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  return <ReaderView key={found.data.id} document={found.data} quoted={quoted} />;
}
