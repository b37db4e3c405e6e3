// A large corpus in time: texts of each month above the line, dated events below it.
import { useTranslation } from 'react-i18next';
import { rangeOf } from '../state/dates.ts';
import type { Overview } from './overview-data.ts';
import { axisOf, daysOf } from './strip-axis.ts';

const LEFT = 44;
const RIGHT = 20;
const LINE = 86;
const ABOVE = 56;
const BELOW = 30;

export function StripBars({ overview, width }: { overview: Overview; width: number }) {
  const { t, i18n } = useTranslation('home');
  const number = new Intl.NumberFormat(i18n.language);
  // Events named far ahead or long ago would press the texts together: the axis is that of the texts.
  const axis = axisOf(
    overview.months.filter((month) => month.documents > 0).flatMap((month) => rangeOf(month.month) ?? []),
    LEFT,
    Math.max(width, 320) - RIGHT,
  );
  if (axis === null) return <p className="note strip-none">{t('strip.none')}</p>;
  const months = overview.months
    .filter((month) => month.month.length === 7)
    .flatMap((month) => {
      const range = rangeOf(month.month);
      if (!range) return [];
      const days = daysOf(range);
      return [{ ...month, x: axis.x(days.from), wide: axis.x(days.to) - axis.x(days.from) }];
    })
    .filter((month) => month.x >= LEFT - 1 && month.x + month.wide <= width - RIGHT + 1);
  const most = (key: 'documents' | 'events') => Math.max(1, ...months.map((month) => month[key]));
  const texts = most('documents');
  const events = most('events');
  return (
    <svg width={width} height={LINE + BELOW + 20} className="strip-net" role="img" aria-label={t('strip.bars')}>
      {axis.ticks.map((tick) => (
        <g key={tick.day}>
          <path d={`M${axis.x(tick.day)} ${LINE - ABOVE - 6}V${LINE + BELOW}`} stroke="var(--line)" />
          <text x={axis.x(tick.day) + 6} y={14} className="strip-tick">
            {tick.label}
          </text>
        </g>
      ))}
      <text x={LEFT - 8} y={LINE - ABOVE + 10} textAnchor="end">
        {number.format(texts)}
      </text>
      <text x={LEFT - 8} y={LINE + BELOW} textAnchor="end">
        {number.format(events)}
      </text>
      {months.map((month) => {
        const x = month.x + Math.min(3, month.wide * 0.15);
        const wide = Math.max(1, month.wide - 2 * Math.min(3, month.wide * 0.15));
        const high = (month.documents / texts) * ABOVE;
        const deep = (month.events / events) * BELOW;
        return (
          <g key={month.month}>
            <title>{t('strip.month', { ...month })}</title>
            <rect x={x} y={LINE - high} width={wide} height={high} fill="var(--doc)" stroke="var(--doc-stroke)" />
            <rect x={x} y={LINE} width={wide} height={deep} fill="var(--event)" stroke="var(--event-stroke)" />
          </g>
        );
      })}
      <path d={`M${LEFT} ${LINE}H${width - RIGHT}`} stroke="var(--line-2)" strokeWidth="1.5" />
    </svg>
  );
}
