// The inspector: the selected node's facts and neighbours, and the sentences of the selected edge.
import { IconExternalLink, IconEyeOff, IconPin, IconPinFilled, IconRoute } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { EntityLink } from '../../routes/entity-link.tsx';
import { hide, togglePin } from '../../state/arrange.ts';
import type { ExploreCommands } from '../../state/explore-commands.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import type { NeighbourGroup } from '../../state/picture.ts';
import { selectEdge } from '../../state/selection.ts';
import type { Visible } from '../../state/visible.ts';
import { KindGlyph, kindClass } from '../kind-glyph.tsx';
import { RelationName } from '../relation-name.tsx';
import { Failed, Loading } from '../states.tsx';
import { EdgeSentence, EdgeWord } from './edge-sentence.tsx';
import { EvidencePanel } from './evidence-panel.tsx';
import { canBeHeard, HeardAt } from './heard-at.tsx';
import { NeighbourGroups } from './neighbour-groups.tsx';
import { NodeFacts, useFacts } from './node-facts.tsx';
import { ToolButton } from './tool-button.tsx';
import './inspector.css';

interface Props {
  visible: Visible;
  commands: ExploreCommands;
  onExpand: (id: string, group: NeighbourGroup) => void;
  onNode: (id: string) => void;
  onPath: (id: string) => void;
  onHeard: (id: string, others: string[]) => void;
}

export function Inspector(props: Props) {
  const { t } = useTranslation('explore');
  const selection = useExplore((state) => state.selection);
  const id = selection.nodes.at(-1);
  if (!id) return <p className="insp-empty">{t('inspector.nothing')}</p>;
  return <NodePanel key={id} id={id} {...props} />;
}

function NodePanel({ id, visible, commands, onExpand, onNode, onPath, onHeard }: Props & { id: string }) {
  const { t } = useTranslation('explore');
  const picture = useExplore((state) => state.picture);
  const selection = useExplore((state) => state.selection);
  const [fact, setFact] = useState<{ relation: string; title: string; edge: string | null } | null>(null);
  const { data: facts, error, refetch } = useFacts(id);
  const node = picture.nodes[id];
  const { change, select } = exploreStore.getState();
  const edge = visible.edges.find((one) => one.id === selection.edge);
  const own = visible.edges.filter((one) => one.source === id || one.target === id);
  const pinned = picture.pinned.includes(id);
  if (!node) return null;
  const proof = fact && fact.edge === selection.edge ? fact : null;
  const showFact = (relation: string, title: string) => setFact({ relation, title, edge: selection.edge });
  return (
    <>
      <div className={`insp-node ${kindClass(node.kind)}`}>
        <div className="row g6">
          <span className="chip">
            <KindGlyph kind={node.kind} size={14} quiet />
            {t(`kind.${node.kind}`, { ns: 'frame' })}
          </span>
          {node.category && node.kind !== 'Document' && (
            <span className="note">{t(`category.${node.category}`, { defaultValue: node.category })}</span>
          )}
          {selection.nodes.length > 1 && (
            <span className="note">{t('inspector.many', { count: selection.nodes.length })}</span>
          )}
          <span className="sp" />
          <EntityLink id={id} className="ib" title={t('inspector.open')}>
            <IconExternalLink size={16} stroke={1.6} aria-hidden />
            <span className="sr">{t('inspector.open')}</span>
          </EntityLink>
          <ToolButton label={t('menu.path')} keys="R" onClick={() => onPath(id)}>
            <IconRoute size={16} stroke={1.6} />
          </ToolButton>
          <ToolButton
            label={t(pinned ? 'inspector.unpin' : 'inspector.pin')}
            keys="P"
            pressed={pinned}
            onClick={() => change(togglePin(exploreStore.getState().picture, selection.nodes))}
          >
            {pinned ? <IconPinFilled size={16} /> : <IconPin size={16} stroke={1.6} />}
          </ToolButton>
          <ToolButton
            label={t('inspector.hide')}
            keys="H"
            onClick={() => change(hide(exploreStore.getState().picture, selection.nodes))}
          >
            <IconEyeOff size={16} stroke={1.6} />
          </ToolButton>
        </div>
        <h2 className="insp-name">{node.name}</h2>
        {error ? (
          <Failed error={error} retry={() => void refetch()} />
        ) : facts ? (
          <NodeFacts facts={facts} picture={picture} onFact={showFact} />
        ) : (
          <Loading lines={2} />
        )}
      </div>
      <NeighbourGroups id={id} picture={picture} visible={visible} commands={commands} onExpand={onExpand}>
        {canBeHeard(id) && (
          <HeardAt
            id={id}
            picture={picture}
            shown={proof?.relation ?? null}
            onQuotes={showFact}
            onAdd={(others) => onHeard(id, others)}
          />
        )}
      </NeighbourGroups>
      {proof ? (
        <EvidencePanel key={proof.relation} title={proof.title} relations={[{ id: proof.relation, heading: null }]}>
          <button type="button" className="btn q sm" onClick={() => setFact(null)}>
            {t('evidence.close')}
          </button>
        </EvidencePanel>
      ) : edge ? (
        <EvidencePanel
          key={edge.id}
          title={t('evidence.title')}
          relations={edge.parts.map((part) => ({ id: part.id, heading: <RelationName edge={part} /> }))}
        >
          <EdgeSentence edge={edge} nodes={picture.nodes} onNode={onNode} />
        </EvidencePanel>
      ) : (
        <section className="insp-part" aria-label={t('inspector.relations')}>
          <div className="row g8">
            <h3 className="insp-head">{t('inspector.relations')}</h3>
            <span className="cnt">{own.length}</span>
          </div>
          {own.length === 0 && <p className="note">{t('inspector.none')}</p>}
          <ul>
            {own.slice(0, 60).map((one) => {
              const other = picture.nodes[one.source === id ? one.target : one.source];
              return (
                <li key={one.id}>
                  <button
                    type="button"
                    className="relation-row"
                    onClick={() => select(selectEdge(exploreStore.getState().selection, one))}
                  >
                    <EdgeWord edge={one} />
                    <KindGlyph kind={other.kind} size={14} quiet />
                    <span className="el sp">{other.name}</span>
                    <span className="num mut">{one.evidenceCount}</span>
                  </button>
                </li>
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}
