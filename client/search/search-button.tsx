// The header's search field: a button that looks like the field it opens.
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNarrow } from '../frame/use-narrow.ts';
import { openSearch } from './open-search.ts';

/** `hiddenWide`: the screen has a field of its own, so only small windows need this one. */
export function SearchButton({ hiddenWide }: { hiddenWide: boolean }) {
  const { t } = useTranslation();
  const narrow = useNarrow();
  if (hiddenWide && !narrow) return null;
  return (
    <button
      type="button"
      className="hs"
      onClick={openSearch}
      aria-label={narrow ? t('search.label') : undefined}
      aria-keyshortcuts="/"
    >
      <IconSearch size={narrow ? 20 : 16} stroke={1.6} aria-hidden />
      <span className="sp el">{t('search.placeholder')}</span>
      <span className="kbd">/</span>
    </button>
  );
}
