// The canvas as text: a tree by kind with every neighbour in words, or a table; the selection is the canvas's own.
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../../cypher/schema.ts';
import type { Node } from '../../../server/endpoints/shapes.ts';
import { degreesOf } from '../../graph-view/node-labels.ts';
import type { DrawnEdge } from '../../state/drawn-edges.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import { selectEdge, selectNode } from '../../state/selection.ts';
import type { Visible } from '../../state/visible.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { Segmented } from '../segmented.tsx';
import { EdgeWord } from './edge-sentence.tsx';
import { NodeTable } from './node-table.tsx';
import './list-view.css';

export function ListView({ visible, onNode }: { visible: Visible; onNode: (id: string) => void }) {
  const { t } = useTranslation('explore');
  const [form, setForm] = useState<'tree' | 'table'>('tree');
  const degrees = useMemo(() => degreesOf(visible), [visible]);
  const sorted = useMemo(
    () =>
      visible.nodes.toSorted(
        (a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0) || (a.name < b.name ? -1 : 1),
      ),
    [visible, degrees],
  );
  return (
    <div className="list-view" data-testid="list-view">
      <div className="list-head">
        <Segmented
          small
          label={t('list.label')}
          value={form}
          options={(['tree', 'table'] as const).map((value) => ({ value, label: t(`list.${value}`) }))}
          onChange={setForm}
        />
      </div>
      {form === 'table' ? (
        <NodeTable nodes={sorted} degrees={degrees} onNode={onNode} />
      ) : (
        KINDS.map((kind) => {
          const nodes = sorted.filter((node) => node.kind === kind);
          if (nodes.length === 0) return null;
          return (
            <section key={kind} aria-label={t(`kind.${kind}`, { ns: 'frame' })}>
              <h3 className="list-kind">
                {t(`kind.${kind}`, { ns: 'frame' })} <span className="cnt">{nodes.length}</span>
              </h3>
              <ul>
                {nodes.map((node) => (
                  <Branch key={node.id} node={node} visible={visible} onNode={onNode} />
                ))}
              </ul>
            </section>
          );
        })
      )}
    </div>
  );
}

function Branch({ node, visible, onNode }: { node: Node; visible: Visible; onNode: (id: string) => void }) {
  const { t } = useTranslation('explore');
  const selected = useExplore((state) => state.selection.nodes.includes(node.id));
  const edges = visible.edges.filter((edge) => edge.source === node.id || edge.target === node.id);
  return (
    <li>
      <button
        type="button"
        className="list-row"
        aria-pressed={selected}
        aria-expanded={selected}
        onClick={() => {
          exploreStore.getState().select(selectNode(exploreStore.getState().selection, node.id));
          onNode(node.id);
        }}
      >
        <KindGlyph kind={node.kind} size={15} quiet />
        <span className="sp">{node.name}</span>
        <span className="mut">{node.date}</span>
        <span className="cnt">{t('list.neighbours', { count: edges.length })}</span>
      </button>
      {selected && edges.length > 0 && (
        <ul className="list-neighbours">
          {edges.map((edge) => (
            <Neighbour key={edge.id} edge={edge} from={node.id} visible={visible} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Neighbour({ edge, from, visible }: { edge: DrawnEdge; from: string; visible: Visible }) {
  const active = useExplore((state) => state.selection.edge === edge.id);
  const otherId = edge.source === from ? edge.target : edge.source;
  const other = visible.nodes.find((node) => node.id === otherId);
  if (!other) return null;
  return (
    <li>
      <button
        type="button"
        className="list-row"
        aria-pressed={active}
        data-edge={edge.id}
        onClick={() => exploreStore.getState().select({ ...selectEdge({ nodes: [from], edge: null }, edge) })}
      >
        <EdgeWord edge={edge} all />
        <KindGlyph kind={other.kind} size={14} quiet />
        <span className="sp">{other.name}</span>
        <span className="cnt">{edge.evidenceCount}</span>
      </button>
    </li>
  );
}
