// Who was at the same events most often, by each of the three weights.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { WEIGHTS, type Weight } from '../attendance/pair-table.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { Segmented } from '../panels/segmented.tsx';
import { SideCard } from '../panels/side-card.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Dossier } from './dossier-data.ts';

const MET = 12;

export function CoAttendees({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const [by, setBy] = useState<Weight>('count');
  const sorted = found.coAttendees
    .toSorted((a, b) => b[by] - a[by] || b.count - a.count || b.newman - a.newman)
    .slice(0, MET);
  const most = Math.max(1e-9, ...sorted.map((each) => each[by]));
  return (
    <SideCard
      title={t('dossier.co')}
      control={
        <span className="no-print">
          <Segmented
            small
            label={t('dossier.by')}
            value={by}
            options={WEIGHTS.map((value) => ({ value, label: t(`dossier.weight.${value}`) }))}
            onChange={setBy}
          />
        </span>
      }
    >
      <ul className="side-list">
        {sorted.map((each) => (
          <li key={each.id}>
            <KindGlyph kind={each.kind} size={15} />
            <EntityLink id={each.id} className="el dossier-met" title={each.name}>
              {each.name}
            </EntityLink>
            <span className="bar sp" aria-hidden>
              <i style={{ width: `${(100 * each[by]) / most}%` }} />
            </span>
            <b className="num">{by === 'count' ? each.count : each[by].toFixed(2)}</b>
            <EvidenceButton relation={each.relation} name={each.name} />
          </li>
        ))}
      </ul>
      {sorted.length === 0 && <p className="mut">{t('dossier.none')}</p>}
      <p className="note">{t('dossier.coNote')}</p>
    </SideCard>
  );
}
