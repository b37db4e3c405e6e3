// The text as it is shown under the setting in force: as stored, or with standard marks and simplified characters.
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSettings } from '../state/settings.ts';
import { loadSimplifier, showFullWidth } from './display-text.ts';
import type { ReaderDocument } from './reader-document.ts';

/** As long as the stored text, whatever the setting; Traditional text stays as it is until its table is loaded. */
export function useShownText(document: ReaderDocument): string {
  const normalised = useSettings((settings) => settings.normalised);
  const { data: simplify } = useQuery({
    queryKey: ['simplifier'],
    queryFn: loadSimplifier,
    enabled: normalised && document.script === 'Hant',
    staleTime: Infinity,
  });
  return useMemo(() => {
    if (!normalised) return document.text;
    const simple = simplify ? simplify(document.text) : document.text;
    return showFullWidth(simple);
  }, [document, normalised, simplify]);
}
