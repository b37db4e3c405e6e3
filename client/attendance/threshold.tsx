// How often a pair must have met to be drawn, with how many pairs there are at each step before it is taken.
import { useTranslation } from 'react-i18next';
import type { Pairs } from './matrix-data.ts';
import './threshold.css';

interface Props {
  least: number;
  thresholds: Pairs['thresholds'];
  onLeast: (least: number) => void;
}

export function Threshold({ least, thresholds, onLeast }: Props) {
  const { t } = useTranslation('attend');
  const most = Math.max(1, thresholds.length);
  const top = Math.max(1, ...thresholds.map(({ pairs }) => pairs));
  const next = thresholds.find((each) => each.least === least + 1);
  return (
    <span className="threshold">
      <label htmlFor="least">{t('co.least')}</label>
      <span className="threshold-slider">
        <span className="threshold-bars" aria-hidden>
          {thresholds.slice(0, 24).map((each) => (
            <i
              key={each.least}
              className={each.least >= least ? 'on' : ''}
              style={{ height: `${Math.max(6, (100 * Math.sqrt(each.pairs)) / Math.sqrt(top))}%` }}
            />
          ))}
        </span>
        <input
          id="least"
          type="range"
          min={1}
          max={Math.max(2, most)}
          value={Math.min(least, Math.max(2, most))}
          aria-valuetext={`${least} ${t('co.times')}`}
          onChange={(event) => onLeast(Number(event.target.value))}
        />
      </span>
      <b className="num">{least}</b>
      <span className="nw">
        {t('co.times')}
        {'；'}
        {t('co.next', { least: least + 1, pairs: next?.pairs ?? 0 })}
      </span>
    </span>
  );
}
