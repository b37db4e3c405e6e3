// Co-attendance as a square: who with whom, how often; a cell opens the pair.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { cellKey, type Pair, type Pairs } from './matrix-data.ts';
import { VirtualGrid } from './virtual-grid.tsx';
import './pair-views.css';

interface Props {
  pairs: Pairs;
  picked: readonly string[];
  onPair: (pair: Pair) => void;
}

export function PairMatrix({ pairs, picked, onPair }: Props) {
  const { t } = useTranslation('attend');
  const names = useMemo(() => new Map(pairs.nodes.map(({ id, name }) => [id, name])), [pairs]);
  const cells = useMemo(
    () =>
      new Map(
        pairs.pairs.flatMap((pair) => [
          [cellKey(pair.a, pair.b), pair] as const,
          [cellKey(pair.b, pair.a), pair] as const,
        ]),
      ),
    [pairs],
  );
  const lines = useMemo(() => {
    const sums = new Map<string, number>();
    for (const { a, b, count } of pairs.pairs) for (const id of [a, b]) sums.set(id, (sums.get(id) ?? 0) + count);
    return pairs.nodes
      .toSorted((a, b) => (sums.get(b.id) ?? 0) - (sums.get(a.id) ?? 0))
      .map(({ id, kind, name }) => ({
        id,
        head: (
          <>
            <KindGlyph kind={kind} size={14} />
            <span className="el">{name}</span>
          </>
        ),
        tall: <span className="vertical">{name.length > 8 ? `${name.slice(0, 7)}…` : name}</span>,
        total: sums.get(id) ?? 0,
      }));
  }, [pairs]);
  return (
    <VirtualGrid
      label={t('co.label', { nodes: lines.length, pairs: pairs.pairs.length })}
      corner={<span className="note">{t('co.counts', { nodes: lines.length, pairs: pairs.pairs.length })}</span>}
      totalHead={<span className="vertical">{t('dossier.weight.count')}</span>}
      totalFoot=""
      rows={lines}
      columns={lines.map(({ id, tall }) => ({ id, head: tall, total: '' }))}
      marked={{ rows: picked, columns: picked }}
      onOpen={(row, column) => {
        const pair = cells.get(cellKey(row, column));
        if (pair) onPair(pair);
      }}
      cellName={(row, column) =>
        t('co.about', { a: names.get(row), b: names.get(column), count: cells.get(cellKey(row, column))?.count ?? 0 })
      }
      cell={(row, column) => {
        const pair = cells.get(cellKey(row, column));
        return pair ? <b className="pair-count num">{pair.count}</b> : null;
      }}
    />
  );
}
