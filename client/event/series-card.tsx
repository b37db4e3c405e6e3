// The series as a strip in time, and who is new and who is missing against the session before.
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { SideCard } from '../panels/side-card.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useSeries, type Series } from './event-data.ts';
import './series-card.css';
import { SeriesStrip } from './series-strip.tsx';

export function SeriesCard({ id }: { id: string }) {
  const { t } = useTranslation('attend');
  const { data } = useSeries(id);
  if (!data) return null;
  const others = data.sessions.filter((session) => session.id !== id);
  if (others.length === 0) {
    return (
      <section className="card side series-none">
        <IconArrowsLeftRight size={16} stroke={1.6} aria-hidden />
        <span>{t('event.noSeries')}</span>
      </section>
    );
  }
  return (
    <SideCard title={t('event.series')} count={data.sessions.length} testId="series">
      <SeriesStrip data={data} id={id} />
      {data.before ? (
        <>
          <p className="note">
            <EntityLink id={data.before.id}>
              {t('event.against', { name: `${data.before.name} ${data.before.date ?? ''}` })}
            </EntityLink>
          </p>
          <Changed title={t('event.fresh')} members={data.fresh} sign="+" />
          <Changed title={t('event.gone')} members={data.missing} sign="−" />
          <Changed title={t('event.stayed')} members={data.stayed} sign="=" />
        </>
      ) : (
        <p className="note">{t('event.noBefore')}</p>
      )}
    </SideCard>
  );
}

function Changed({ title, members, sign }: { title: string; members: Series['fresh']; sign: string }) {
  const { t } = useTranslation('attend');
  return (
    <div className="changed">
      <h3>
        {title} <span className="cnt">{members.length}</span>
      </h3>
      {members.length === 0 ? (
        <span className="mut">{t('event.nobodyElse')}</span>
      ) : (
        <ul>
          {members.map((member) => (
            <li key={member.id}>
              <span aria-hidden>{sign}</span>
              <KindGlyph kind={member.kind} size={13} />
              <EntityLink id={member.id}>{member.name}</EntityLink>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
