// How often, as bars in time.
import { useTranslation } from 'react-i18next';
import type { Bar } from './bars-of.ts';
import './text-bars.css';

const WIDTH = 300;
const BASE = 78;
const TALL = 64;

/** A round number of at least `most`, so that the two lines stand at whole counts. */
function topOf(most: number): number {
  if (most <= 2) return 2;
  const size = 10 ** Math.floor(Math.log10(most));
  return [1, 2, 4, 8, 10].map((step) => step * size).find((top) => top >= most) ?? most;
}

export function TextBars({ bars }: { bars: Bar[] }) {
  const { t } = useTranslation('concept');
  const top = topOf(Math.max(1, ...bars.map((bar) => bar.count)));
  /** Beside the longest number on the axis. */
  const left = 8 + 7 * String(top).length;
  const slot = (WIDTH - left) / Math.max(bars.length, 5);
  const wide = Math.min(30, slot - 8);
  const spoken = bars.map((bar) => `${bar.top} ${bar.below} ${bar.count}`).join('；');
  return (
    <svg className="text-bars" viewBox={`0 0 ${WIDTH} 110`} role="img" aria-label={`${t('bars')}：${spoken}`}>
      {[0, top / 2, top].map((count) => (
        <g key={count}>
          <path d={`M0 ${BASE - (count / top) * TALL}H${WIDTH}`} stroke="var(--line)" />
          {count > 0 && (
            <text x="0" y={BASE - (count / top) * TALL - 3} className="axis">
              {count}
            </text>
          )}
        </g>
      ))}
      {bars.map((bar, index) => {
        const x = left + slot * (index + 0.5);
        const height = (bar.count / top) * TALL;
        return (
          <g key={bar.key} textAnchor="middle">
            {bar.count > 0 ? (
              <rect x={x - wide / 2} y={BASE - height} width={wide} height={height} rx="2" fill="var(--concept)" />
            ) : (
              <path d={`M${x - wide / 2} ${BASE - 1}h${wide}`} stroke="var(--line-ctl)" strokeDasharray="3 3" />
            )}
            <text x={x} y={BASE - height - 5} className={bar.count > 0 ? 'value' : 'axis'}>
              {bar.count}
            </text>
            <text x={x} y={BASE + 15} className="when">
              {bar.top}
            </text>
            <text x={x} y={BASE + 30} className="axis">
              {bar.below}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
