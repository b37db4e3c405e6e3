// One line under the search field: how it matched, how many hits, how many of them are shown; said aloud too.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../state/announcements.ts';
import type { useSearch } from './use-search.ts';

interface Props {
  query: string;
  found: ReturnType<typeof useSearch>;
}

export function SearchSummary({ query, found }: Props) {
  const { t } = useTranslation();
  const total = found.data?.total ?? 0;
  const shown = found.data?.results.length ?? 0;
  const how = found.data?.results[0]?.how;
  const typed = query.trim();
  const counted = shown < total ? t('search.shown', { shown, total }) : t('search.count', { count: total });
  const sentence = typed === '' || !found.data ? '' : `${how ? t(`search.how.${how}`) : ''} ${found.q} · ${counted}`;
  useEffect(() => {
    if (sentence !== '') announce(sentence);
  }, [sentence]);
  return sentence === '' ? null : <p className="spot-summary mut">{sentence}</p>;
}
