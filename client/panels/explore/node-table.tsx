// The nodes of the canvas as a table that can be sorted by any column.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Node } from '../../../server/endpoints/shapes.ts';
import { useExplore } from '../../state/explore-store.ts';
import { KindGlyph } from '../kind-glyph.tsx';

const COLUMNS = ['name', 'kind', 'date', 'degree', 'documents'] as const;
type Column = (typeof COLUMNS)[number];

interface Props {
  nodes: Node[];
  degrees: Map<string, number>;
  onNode: (id: string) => void;
}

export function NodeTable({ nodes, degrees, onNode }: Props) {
  const { t } = useTranslation('explore');
  const selected = useExplore((state) => state.selection.nodes);
  const [order, setOrder] = useState<{ by: Column; down: boolean }>({ by: 'degree', down: true });
  const valueOf = (node: Node): string | number => {
    if (order.by === 'degree') return degrees.get(node.id) ?? 0;
    if (order.by === 'documents') return node.documentCount;
    return node[order.by] ?? '';
  };
  const sorted = nodes.toSorted((a, b) => {
    const [x, y] = [valueOf(a), valueOf(b)];
    const way = x === y ? 0 : x < y ? -1 : 1;
    return (order.down ? -way : way) || (a.id < b.id ? -1 : 1);
  });
  return (
    <table className="node-table">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} aria-sort={order.by === column ? (order.down ? 'descending' : 'ascending') : 'none'}>
              <button
                type="button"
                onClick={() =>
                  setOrder(({ by, down }) => ({ by: column, down: by === column ? !down : column === 'degree' }))
                }
              >
                {t(`list.${column}`)}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sorted.map((node) => (
          <tr key={node.id} aria-selected={selected.includes(node.id)}>
            <td>
              <button type="button" className="table-name" onClick={() => onNode(node.id)}>
                <KindGlyph kind={node.kind} size={14} quiet />
                {node.name}
              </button>
            </td>
            <td>{t(`kind.${node.kind}`, { ns: 'frame' })}</td>
            <td className="num nw">{node.date}</td>
            <td className="num">{degrees.get(node.id) ?? 0}</td>
            <td className="num">{node.documentCount}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
