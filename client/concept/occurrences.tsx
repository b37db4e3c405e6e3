// Every occurrence, grouped by text or sorted by the words on either side; texts without it say so.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { Segmented } from '../panels/segmented.tsx';
import { Failed, Loading } from '../panels/states.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useFewTexts, useOccurrences, type Passport } from './concept-data.ts';
import { groupByText, sortByContext } from './group-occurrences.ts';
import { OccurrenceRow } from './occurrence-row.tsx';
import './occurrences.css';

type Order = 'text' | 'before' | 'after';

export function Occurrences({ passport }: { passport: Passport }) {
  const { t } = useTranslation('concept');
  const [order, setOrder] = useState<Order>('text');
  const found = useOccurrences(passport.id);
  const texts = useFewTexts(passport.documents);
  const all = useMemo(() => found.data?.pages.flatMap((page) => page.mentions) ?? [], [found.data]);
  const total = found.data?.pages[0]?.total ?? 0;
  const groups = useMemo(() => {
    const few = texts.data?.documents.map((text) => ({ document: text.id, label: text.label, date: text.date })) ?? [];
    return groupByText(all, few);
  }, [all, texts.data]);
  return (
    <section className="card kwic" aria-label={t('all')}>
      <div className="row kwic-head">
        <span className="kwic-place">{order === 'text' ? t('paragraph') : t('year')}</span>
        <span>{t('speaker')}</span>
        <span className="sp" />
        <Segmented
          small
          label={t('order.label')}
          value={order}
          options={(['text', 'before', 'after'] as const).map((value) => ({ value, label: t(`order.${value}`) }))}
          onChange={setOrder}
        />
      </div>
      {found.isPending && <Loading lines={6} />}
      {found.error && <Failed error={found.error} retry={() => void found.refetch()} />}
      {order === 'text'
        ? groups.map((group) => (
            <section key={group.document} className={group.occurrences.length > 0 ? 'kwic-group' : 'kwic-group none'}>
              <h3>
                <KindGlyph kind="Document" size={15} quiet />
                <EntityLink id={group.document} className="b el">
                  {group.label}
                </EntityLink>
                <span className="mut nw">{dateOf(group.date, t)}</span>
                <span className="sp" />
                <span className={group.occurrences.length > 0 ? 'b nw' : 'mut nw'}>
                  {group.occurrences.length > 0 ? t('count', { count: group.occurrences.length }) : t('absent')}
                </span>
              </h3>
              <ol>
                {group.occurrences.map((occurrence) => (
                  <OccurrenceRow key={occurrence.start} occurrence={occurrence} />
                ))}
              </ol>
            </section>
          ))
        : all.length > 0 && (
            <ol className="kwic-group">
              {sortByContext(all, order).map((occurrence) => (
                <OccurrenceRow key={`${occurrence.document}@${occurrence.start}`} occurrence={occurrence} withText />
              ))}
            </ol>
          )}
      {found.hasNextPage && (
        <div className="row g12 kwic-more">
          <span className="note">{t('list.shown', { shown: all.length, total })}</span>
          <button
            type="button"
            className="btn sm"
            disabled={found.isFetching}
            onClick={() => void found.fetchNextPage()}
          >
            {t('list.more', { count: Math.min(200, total - all.length) })}
          </button>
        </div>
      )}
    </section>
  );
}

function dateOf(date: string | null, t: (key: string, values?: Record<string, string>) => string): string {
  if (date === null) return t('date.none');
  return /^\d{4}$/.test(date) ? t('date.year', { year: date }) : date;
}
