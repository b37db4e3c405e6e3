// The corpus in time: each text and event while they are few, counts by month when they are many.
import { useResizeObserver } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import type { Overview } from './overview-data.ts';
import { StripBars } from './strip-bars.tsx';
import { StripMarks } from './strip-marks.tsx';
import './time-strip.css';

/** The years of the texts: `2019—2024`, or one. */
function yearsOf({ dates }: Overview): string {
  const years = new Set([dates.first, dates.last].flatMap((date) => date?.slice(0, 4) ?? []));
  return [...years].join('—');
}

export function TimeStrip({ overview }: { overview: Overview }) {
  const { t } = useTranslation('home');
  const [box, { width }] = useResizeObserver<HTMLDivElement>();
  const dated = overview.months.reduce(
    (sum, month) => ({ documents: sum.documents + month.documents, events: sum.events + month.events }),
    { documents: 0, events: 0 },
  );
  const undated = overview.counts.Document - dated.documents;
  const few = overview.counts.Document <= overview.documents.length && dated.events <= overview.events.length;
  const years = yearsOf(overview);
  return (
    <section className="card strip" aria-labelledby="strip-title">
      <div className="row g12 strip-head">
        <h2 className="h3" id="strip-title">
          {t('strip.title')}
        </h2>
        <span className="note">
          {years && `${years} · `}
          {t('strip.characters', { count: overview.characters })}
        </span>
        <span className="sp" />
        <span className="row g6 note">
          <KindGlyph kind="Event" size={14} quiet />
          {t(few ? 'strip.events' : 'strip.datedEvents', { count: dated.events })}
        </span>
        <span className="note">
          {t('strip.undated', { count: overview.undatedEvents })}
          {undated > 0 && `${t('strip.and')}${t('strip.undatedTexts', { count: undated })}`}
        </span>
      </div>
      <div ref={box} className="strip-box">
        {width > 0 &&
          (few ? <StripMarks overview={overview} width={width} /> : <StripBars overview={overview} width={width} />)}
      </div>
    </section>
  );
}
