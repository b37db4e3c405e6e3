// A date with how exactly it is known: 2019-07-26 精确到日; 2022 仅知年份.
import { useTranslation } from 'react-i18next';
import { rangeOf } from '../state/dates.ts';

export function DateWords({ date, precision = true }: { date: string | null; precision?: boolean }) {
  const { t } = useTranslation('attend');
  const range = rangeOf(date);
  if (!date || !range) return <span className="mut">{t('undated')}</span>;
  return (
    <>
      <span className="num nw">{date.replace('/', ' — ')}</span>
      {precision && <span className="note nw">{t(`precision.${range.precision}`)}</span>}
    </>
  );
}
