// What every sheet says of itself: how many texts it stands on, where and when it was made.
import type { TFunction } from 'i18next';
import type { Sources } from './read-sources.ts';
import type { Sheet } from './sheet.ts';

type T = TFunction<'attend'>;

export function sheetWords(
  t: T,
  { sources, total }: Sources,
): Pick<Sheet, 'sources' | 'sourcesTitle' | 'moreSources' | 'note'> {
  return {
    sources,
    sourcesTitle: t('paper.sources', { count: total }),
    moreSources: total > sources.length ? t('more', { count: total - sources.length }) : undefined,
    note: t('dossier.source', { address: readable(location.href), date: new Date().toISOString().slice(0, 10) }),
  };
}

export function rangeWords(t: T, { from, to }: { from?: string; to?: string }): string {
  if (!from && !to) return t('brush.all');
  return t('brush.range', { from: from ?? t('paper.first'), to: to ?? t('paper.last') });
}

/** An address as people read it; one that is cut within a character stays as it is. */
export function readable(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
