// The series as a strip in time, and who is new and who is missing against the session before.
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { SideCard } from '../panels/side-card.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { middleDay, rangeOf } from '../state/dates.ts';
import { useSeries, type Series } from './event-data.ts';
import './series-card.css';

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
      <Strip data={data} id={id} />
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

const WIDTH = 372;

/** Sessions on an axis of days; undated ones stand in a band at the left. */
function Strip({ data, id }: { data: Series; id: string }) {
  const { t } = useTranslation('attend');
  const dated = data.sessions.flatMap((session) => {
    const range = rangeOf(session.date);
    return range ? [{ session, day: middleDay(range), range }] : [];
  });
  const undated = data.sessions.length - dated.length;
  const days = dated.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const left = undated > 0 ? 56 : 16;
  const x = (day: number) =>
    last === first ? WIDTH / 2 : left + ((day - first) / (last - first)) * (WIDTH - left - 24);
  return (
    <svg
      className="series-strip"
      viewBox={`0 0 ${WIDTH} 54`}
      role="img"
      aria-label={t('event.seriesStrip', { name: data.series ?? '', count: data.sessions.length })}
    >
      <line x1={left} x2={WIDTH - 12} y1={22} y2={22} className="strip-line" />
      {undated > 0 && (
        <text x={4} y={26} className="strip-text">
          {t('brush.undated', { count: undated })}
        </text>
      )}
      {dated.map(({ session, day, range }) => (
        <a key={session.id} href={`/events/${encodeURIComponent(session.id)}`}>
          <circle
            cx={x(day)}
            cy={22}
            r={session.id === id ? 7 : 5}
            className={[session.id === id ? 'strip-here' : 'strip-dot', range.precision === 'year' && 'hatched']
              .filter(Boolean)
              .join(' ')}
          >
            <title>{`${session.name} ${session.date ?? ''}`}</title>
          </circle>
        </a>
      ))}
      {dated.length > 0 && (
        <>
          <text x={x(first)} y={48} textAnchor={last === first ? 'middle' : 'start'} className="strip-text">
            {dated[0].session.date}
          </text>
          {last !== first && (
            <text x={x(last)} y={48} textAnchor="end" className="strip-text">
              {dated.at(-1)?.session.date}
            </text>
          )}
        </>
      )}
    </svg>
  );
}
