// Pairs as a table, sorted by any of the three weights.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import type { Pair, Pairs } from './matrix-data.ts';
import './pair-views.css';

export const WEIGHTS = ['count', 'jaccard', 'newman'] as const;
export type Weight = (typeof WEIGHTS)[number];

interface Props {
  pairs: Pairs;
  picked: readonly string[];
  onPair: (pair: Pair) => void;
}

export function PairTable({ pairs, picked, onPair }: Props) {
  const { t } = useTranslation('attend');
  const [by, setBy] = useState<Weight>('count');
  const nodes = new Map(pairs.nodes.map((node) => [node.id, node]));
  const sorted = pairs.pairs.toSorted((x, y) => y[by] - x[by] || y.newman - x.newman);
  return (
    <table className="pair-table">
      <thead>
        <tr>
          <th scope="col">{t('co.pairHead.a')}</th>
          <th scope="col">{t('co.pairHead.b')}</th>
          {WEIGHTS.map((weight) => (
            <th key={weight} scope="col" aria-sort={by === weight ? 'descending' : 'none'}>
              <button type="button" onClick={() => setBy(weight)}>
                {t(`dossier.weight.${weight}`)}
                {by === weight && ' ↓'}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((pair) => (
          <tr key={pair.relation} className={picked.includes(pair.a) && picked.includes(pair.b) ? 'on' : ''}>
            {[pair.a, pair.b].map((id, at) => {
              const node = nodes.get(id);
              return (
                <td key={id}>
                  <button type="button" onClick={() => onPair(pair)} tabIndex={at === 0 ? 0 : -1}>
                    <KindGlyph kind={node?.kind ?? 'Person'} size={14} />
                    {node?.name ?? id}
                  </button>
                </td>
              );
            })}
            <td className="num">{pair.count}</td>
            <td className="num">{pair.jaccard.toFixed(2)}</td>
            <td className="num">{pair.newman.toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
