// One row of the rail: a switch, a sign, a name, a bar and n/N.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  on: boolean;
  sign: ReactNode;
  name: string;
  here: number;
  /** In the whole corpus; left out where only what is here counts. */
  all?: number;
  onChange: (on: boolean) => void;
}

export function FacetRow({ on, sign, name, here, all, onChange }: Props) {
  const { t } = useTranslation('explore');
  const share = all ? Math.min(100, Math.round((here / all) * 100)) : 0;
  return (
    <li>
      <label className={here === 0 ? 'facet-row none' : 'facet-row'}>
        <input type="checkbox" className="check" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {sign}
        <span className="el sp">{name}</span>
        {all !== undefined && (
          <span className="facet-bar" aria-hidden>
            <i style={{ width: `${share}%` }} />
          </span>
        )}
        <span className={all === undefined ? 'facet-count short' : 'facet-count'}>
          <span className="sr">
            {t('rail.inGraph', { count: here })}
            {all !== undefined && t('rail.ofAll', { count: all })}
          </span>
          <span aria-hidden>
            <b>{here}</b>
            {all !== undefined && `/${all}`}
          </span>
        </span>
      </label>
    </li>
  );
}
