// The brush: a histogram of dates under a picture; dragged, walked by keys or played, it filters live.
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { BrushBars } from './brush-bars.tsx';
import { clampMonth, countMonths, monthText, spanOf } from './months.ts';
import './time-brush.css';
import { usePlay } from './use-play.ts';

export interface BrushRange {
  from?: string;
  to?: string;
}

interface Props {
  /** Of each thing in the picture; null for undated ones. */
  dates: (string | null)[];
  range: BrushRange;
  onRange: (range: BrushRange) => void;
  /** How many things are in the range. */
  inRange?: number;
}

export function TimeBrush({ dates, range, onRange, inRange }: Props) {
  const { t } = useTranslation('attend');
  const months = useMemo(() => countMonths(dates), [dates]);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const span = spanOf(range, months);
  const { playing, setPlaying } = usePlay({ months, span, onRange });

  const set = (from: number, to: number) => {
    const [a, b] = [Math.min(from, to), Math.max(from, to)].map((at) => clampMonth(at, months));
    if (a === 0 && b === months.count - 1) onRange({});
    else onRange({ from: monthText(months, a), to: monthText(months, b) });
  };

  if (months.count === 0) return null;
  const play = () => {
    if (!playing && span[1] >= months.count - 1) set(span[0], months.filled[0] ?? 0);
    setPlaying(!playing);
  };
  const isAll = !range.from && !range.to;
  return (
    <section className="brush no-print" aria-label={t('brush.label')} data-testid="brush">
      <div className="brush-tools">
        <button type="button" className="ib" aria-label={t(playing ? 'brush.pause' : 'brush.play')} onClick={play}>
          {playing ? <IconPlayerPause size={17} stroke={1.6} /> : <IconPlayerPlay size={17} stroke={1.6} />}
        </button>
        <div className="brush-words" role="status">
          <b className="num">
            {isAll
              ? t('brush.all')
              : t('brush.range', { from: monthText(months, span[0]), to: monthText(months, span[1]) })}
          </b>
          <span className="note">
            {inRange !== undefined && t('brush.in', { count: inRange })}
            {months.yearOnly > 0 && ` · ${t('brush.yearOnly')}`}
          </span>
        </div>
        {!isAll && (
          <button type="button" className="btn q sm" onClick={() => onRange({})}>
            <IconX size={14} stroke={1.6} aria-hidden />
            {t('brush.clear')}
          </button>
        )}
      </div>
      {months.undated > 0 && (
        <div
          className={isAll ? 'brush-undated' : 'brush-undated out'}
          title={t('brush.undated', { count: months.undated })}
        >
          <i style={{ height: `${(100 * months.undated) / Math.max(months.undated, months.most)}%` }} />
          <span>{t('brush.undated', { count: months.undated })}</span>
        </div>
      )}
      <div ref={ref} className="brush-axis" title={t('brush.hint')}>
        {width > 0 && <BrushBars months={months} span={span} width={width} empty={inRange === 0} onSpan={set} />}
      </div>
    </section>
  );
}
