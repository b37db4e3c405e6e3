// The sessions of a series on an axis of days; undated ones stand in a band at the left, years only are dashed.
import { useTranslation } from 'react-i18next';
import { middleDay, rangeOf } from '../state/dates.ts';
import type { Series } from './event-data.ts';

const WIDTH = 372;
/** Room for “未注明” and a count of three digits. */
const UNDATED_BAND = 78;

export function SeriesStrip({ data, id }: { data: Series; id: string }) {
  const { t } = useTranslation('attend');
  const dated = data.sessions.flatMap((session) => {
    const range = rangeOf(session.date);
    return range ? [{ session, day: middleDay(range), range }] : [];
  });
  const undated = data.sessions.length - dated.length;
  const days = dated.map(({ day }) => day);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const left = undated > 0 ? UNDATED_BAND : 16;
  const x = (day: number) =>
    last === first ? WIDTH / 2 : left + ((day - first) / (last - first)) * (WIDTH - left - 24);
  return (
    <svg
      className="series-strip"
      viewBox={`0 0 ${WIDTH} 54`}
      role="group"
      aria-label={t('event.seriesStrip', { name: data.series ?? '', count: data.sessions.length })}
    >
      <line x1={left} x2={WIDTH - 12} y1={22} y2={22} className="strip-line" />
      {undated > 0 && (
        <text x={4} y={26} className="strip-text">
          {t('brush.undated', { count: undated })}
        </text>
      )}
      {dated.map(({ session, day, range }) => (
        <a
          key={session.id}
          href={`/events/${encodeURIComponent(session.id)}`}
          aria-label={`${session.name} ${session.date}`}
        >
          <circle
            cx={x(day)}
            cy={22}
            r={session.id === id ? 7 : 5}
            className={[session.id === id ? 'strip-here' : 'strip-dot', range.precision === 'year' && 'hatched']
              .filter(Boolean)
              .join(' ')}
          >
            <title>{`${session.name} ${session.date}`}</title>
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
