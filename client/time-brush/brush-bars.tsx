// The histogram of the brush with its window: months as bars, years known only as such hatched, ends walked by keys.
import { type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clampMonth, monthText, type Months } from './months.ts';
import { useDrag } from './use-drag.ts';

const HEIGHT = 56;

interface BarsProps {
  months: Months;
  span: [number, number];
  width: number;
  /** Nothing is in range: the window is dashed. */
  empty: boolean;
  onSpan: (from: number, to: number) => void;
}

export function BrushBars({ months, span, width, empty, onSpan }: BarsProps) {
  const { t } = useTranslation('attend');
  const step = width / months.count;
  const drag = useDrag(months, span, onSpan);
  const key = (side: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -1, ArrowUp: 1 }[event.key];
    if (!by) return;
    event.preventDefault();
    const far = event.shiftKey ? 12 : 1;
    const [a, b] = span;
    if (side === 'from') onSpan(Math.min(clampMonth(a + by * far, months), b), b);
    else onSpan(a, Math.max(clampMonth(b + by * far, months), a));
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
    <svg width={width} height={HEIGHT + 18} {...drag}>
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
