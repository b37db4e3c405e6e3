// The brush: a histogram of dates under a picture; dragged, walked by keys or played, it filters live.
import { IconPlayerPause, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { useElementSize } from '@mantine/hooks';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import '../attendance/attendance-words.ts';
import { countMonths, monthText, spanOf, type Months } from './months.ts';
import './time-brush.css';

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

const HEIGHT = 56;
const PLAY_MS = 900;

export function TimeBrush({ dates, range, onRange, inRange }: Props) {
  const { t } = useTranslation('attend');
  const months = useMemo(() => countMonths(dates), [dates]);
  const { ref, width } = useElementSize<HTMLDivElement>();
  const [playing, setPlaying] = useState(false);
  const span = spanOf(range, months);
  const latest = useRef({ span, onRange, months });
  useEffect(() => {
    latest.current = { span, onRange, months };
  });

  const set = (from: number, to: number) => {
    const [a, b] = [Math.min(from, to), Math.max(from, to)].map((at) => clamp(at, months));
    if (a === 0 && b === months.count - 1) onRange({});
    else onRange({ from: monthText(months, a), to: monthText(months, b) });
  };

  useEffect(() => {
    if (!playing) return;
    const timer = setInterval(() => {
      const now = latest.current;
      const steps = now.months.filled;
      const next = steps.find((at) => at > now.span[1]);
      if (next === undefined) return setPlaying(false);
      now.onRange({ from: monthText(now.months, now.span[0]), to: monthText(now.months, next) });
    }, PLAY_MS);
    return () => clearInterval(timer);
  }, [playing]);

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
        {width > 0 && <Bars months={months} span={span} width={width} empty={inRange === 0} onSpan={set} />}
      </div>
    </section>
  );
}

const clamp = (at: number, months: Months) => Math.max(0, Math.min(months.count - 1, at));

interface BarsProps {
  months: Months;
  span: [number, number];
  width: number;
  /** Nothing is in range: the window is dashed. */
  empty: boolean;
  onSpan: (from: number, to: number) => void;
}

function Bars({ months, span, width, empty, onSpan }: BarsProps) {
  const { t } = useTranslation('attend');
  const drag = useRef<{ from: number; keep?: 'window'; at: number; span: [number, number] } | null>(null);
  const step = width / months.count;
  const at = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return clamp(Math.floor(((event.clientX - box.left) / box.width) * months.count), months);
  };
  const start = (event: PointerEvent<SVGSVGElement>) => {
    const here = at(event);
    const handle = (event.target as Element).getAttribute('data-handle');
    const from = handle === 'from' ? span[1] : handle === 'to' ? span[0] : here;
    const whole = span[0] === 0 && span[1] === months.count - 1;
    const keep = handle === 'window' && !whole ? ('window' as const) : undefined;
    drag.current = { from, at: here, keep, span };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!handle) onSpan(here, here);
  };
  const move = (event: PointerEvent<SVGSVGElement>) => {
    const now = drag.current;
    if (!now) return;
    const here = at(event);
    if (now.keep === 'window') {
      const length = now.span[1] - now.span[0];
      const from = Math.max(0, Math.min(months.count - 1 - length, now.span[0] + here - now.at));
      onSpan(from, from + length);
    } else onSpan(now.from, here);
  };
  const key = (side: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const far = event.shiftKey ? 12 : 1;
    const [a, b] = span;
    if (side === 'from') onSpan(Math.min(clamp(a + by * far, months), b), b);
    else onSpan(a, Math.max(clamp(b + by * far, months), a));
  };
  const handle = (side: 'from' | 'to', place: number) => (
    <rect
      data-handle={side}
      className="brush-handle"
      x={place - 5}
      y={0}
      width={10}
      height={HEIGHT}
      tabIndex={0}
      role="slider"
      aria-label={t(`brush.${side}`)}
      aria-valuemin={0}
      aria-valuemax={months.count - 1}
      aria-valuenow={side === 'from' ? span[0] : span[1]}
      aria-valuetext={monthText(months, side === 'from' ? span[0] : span[1])}
      onKeyDown={key(side)}
    />
  );
  return (
    <svg
      width={width}
      height={HEIGHT + 18}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
    >
      <defs>
        <pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" className="hatch-ground" />
          <line x1="0" y1="0" x2="0" y2="5" className="hatch-line" />
        </pattern>
      </defs>
      {months.years.map((year) => (
        <rect
          key={`y${year.year}`}
          x={year.from * step}
          y={HEIGHT - HEIGHT * Math.min(1, year.yearOnly / months.most) * 0.9}
          width={(year.to - year.from + 1) * step}
          height={HEIGHT * Math.min(1, year.yearOnly / months.most) * 0.9}
          fill="url(#hatch)"
        >
          <title>{`${year.year} ${t('brush.yearOnly')} ${year.yearOnly}`}</title>
        </rect>
      ))}
      {months.filled.map((month) => {
        const size = (months.counts[month] / months.most) * HEIGHT * 0.9;
        const inside = month >= span[0] && month <= span[1];
        return (
          <rect
            key={month}
            className={inside ? 'brush-bar on' : 'brush-bar'}
            x={month * step + Math.min(1, step * 0.1)}
            y={HEIGHT - size}
            width={Math.max(2, step - Math.min(2, step * 0.2))}
            height={size}
          >
            <title>{`${monthText(months, month)} ${months.counts[month]}`}</title>
          </rect>
        );
      })}
      <rect
        data-handle="window"
        className={empty ? 'brush-window empty' : 'brush-window'}
        x={span[0] * step}
        y={0.75}
        width={Math.max(2, (span[1] - span[0] + 1) * step)}
        height={HEIGHT - 0.75}
      />
      {handle('from', span[0] * step)}
      {handle('to', (span[1] + 1) * step)}
      <line className="brush-base" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
      {labelled(months, width).map((year) => (
        <text key={year.year} className="brush-year" x={year.from * step + 2} y={HEIGHT + 14}>
          {year.year}
        </text>
      ))}
    </svg>
  );
}

/** As many years as there is room for. */
function labelled(months: Months, width: number) {
  const every = Math.max(1, Math.ceil((months.allYears.length * 44) / Math.max(1, width)));
  return months.allYears.filter((_, at) => at % every === 0);
}
