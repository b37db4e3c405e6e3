// The legend at the foot of the canvas: what each shape is, how many there are, and a switch for each kind.
import { useTranslation } from 'react-i18next';
import { KINDS, type Kind } from '../../../cypher/schema.ts';
import { filter } from '../../state/arrange.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import type { FacetCounts } from '../../state/facet-counts.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { toggled } from './rail.tsx';
import './legend.css';

export function Legend({ counts, onSpotlight }: { counts: FacetCounts; onSpotlight: (kind: Kind | null) => void }) {
  const { t } = useTranslation('explore');
  const off = useExplore((state) => state.picture.filters.kinds);
  const set = (kinds: Kind[], what: string) => {
    const { picture, change } = exploreStore.getState();
    change(filter(picture, { kinds }, what));
  };
  const only = (kind: Kind) => {
    const others = KINDS.filter((other) => other !== kind);
    const alone = others.every((other) => off.includes(other)) && !off.includes(kind);
    set(alone ? [] : others, t(`kind.${kind}`, { ns: 'frame' }));
  };
  return (
    <div className="legend" role="group" aria-label={t('legend.label')} title={t('legend.hint')}>
      {KINDS.filter((kind) => counts.kinds[kind] > 0 || off.includes(kind)).map((kind) => (
        <button
          key={kind}
          type="button"
          className="legend-chip"
          aria-pressed={!off.includes(kind)}
          onMouseEnter={() => onSpotlight(kind)}
          onMouseLeave={() => onSpotlight(null)}
          onClick={(event) => {
            if (event.detail === 2) return only(kind);
            if (event.detail > 2) return;
            set(toggled(off, [kind], off.includes(kind)), t(`kind.${kind}`, { ns: 'frame' }));
          }}
        >
          <KindGlyph kind={kind} size={15} quiet />
          {t(`kind.${kind}`, { ns: 'frame' })}
          <b>{counts.kinds[kind]}</b>
        </button>
      ))}
    </div>
  );
}
