// Waits for the first wish to search, then loads the list that floats; `/` and mod+K are heard from the start.
import { useHotkeys } from '@mantine/hooks';
import { lazy, Suspense } from 'react';
import { openSearch, useSearchWanted } from './open-search.ts';

const SearchSpotlight = lazy(() => import('./search-spotlight.tsx'));

export function SearchHost() {
  const wanted = useSearchWanted((state) => state.wanted);
  useHotkeys([
    ['/', openSearch],
    ['mod+K', openSearch],
  ]);
  return <Suspense fallback={null}>{wanted && <SearchSpotlight />}</Suspense>;
}
