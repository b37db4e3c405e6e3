// The text as it is shown under the setting in force: as stored, or with standard marks and simplified characters.
import { useMemo } from 'react';
import { useShow } from '../panels/shown-text.ts';
import { useSettings } from '../state/settings.ts';
import { breakTitles } from './break-titles.ts';
import type { ReaderDocument } from './reader-document.ts';

/** As long as the stored text, whatever the setting. */
export function useShownText(document: ReaderDocument): string {
  const normalised = useSettings((settings) => settings.normalised);
  const show = useShow();
  return useMemo(() => {
    const shown = show(document.text);
    return normalised ? breakTitles(shown, document.passages) : shown;
  }, [document, normalised, show]);
}
