// Event: who was at this meeting, in what role, holding which post, by which sentence?
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { RowTabs } from '../attendance/row-tabs.tsx';
import { everyone, useRoster } from '../event/event-data.ts';
import { EventHead } from '../event/event-head.tsx';
import { EventSide, HeardList, RelatedList, ReportList } from '../event/event-side.tsx';
import '../event/event-screen.css';
import { RosterTable } from '../event/roster-table.tsx';
import { usePageTitle } from '../frame/use-page-title.ts';
import { Empty, Failed, Loading } from '../panels/states.tsx';

const route = getRouteApi('/events/$id');
export const EVENT_TABS = ['roster', 'concepts', 'related', 'texts'] as const;

export function EventScreen() {
  const { t } = useTranslation('attend');
  const { id } = route.useParams();
  const { tab = 'roster' } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useRoster(id);
  usePageTitle(found.data?.event.name ?? t('kind.Event'));
  if (found.isPending) return <Loading lines={8} />;
  if (found.error) return <Failed error={found.error} retry={() => void found.refetch()} />;
  const all = everyone(found.data);
  const bodies = all.filter(({ kind }) => kind === 'Organization').length;
  const counts = {
    roster: t('event.people', { people: all.length - bodies, bodies }),
    concepts: String(found.data.concepts.length),
    related: String(found.data.related.length),
    texts: String(found.data.documents.length),
  };
  return (
    <div className="event-page">
      {found.data.askedFor && (
        <p className="note">{t('moved', { asked: found.data.askedFor, name: found.data.event.name })}</p>
      )}
      <EventHead found={found.data} />
      <div className="event-grid">
        <section className="card event-main">
          <RowTabs
            label={found.data.event.name}
            value={tab}
            options={EVENT_TABS.map((value) => ({ value, label: t(`event.tabs.${value}`), count: counts[value] }))}
            onChange={(value) => void navigate({ search: value === 'roster' ? {} : { tab: value }, replace: true })}
            note={tab === 'roster' ? t('event.order') : undefined}
          >
            {tab === 'roster' &&
              (all.length + found.data.unnamed.length > 0 ? (
                <RosterTable found={found.data} />
              ) : (
                <Empty>{t('event.nobody')}</Empty>
              ))}
            {tab === 'concepts' &&
              (found.data.concepts.length > 0 ? (
                <HeardList found={found.data} />
              ) : (
                <Empty>{t('event.noConcepts')}</Empty>
              ))}
            {tab === 'related' &&
              (found.data.related.length > 0 ? (
                <RelatedList related={found.data.related} proof />
              ) : (
                <Empty>{t('event.noRelated')}</Empty>
              ))}
            {tab === 'texts' && <ReportList documents={found.data.documents} />}
          </RowTabs>
        </section>
        <EventSide found={found.data} />
      </div>
    </div>
  );
}
