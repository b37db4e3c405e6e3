// The canvas with what a click, a hover or a drag on it does to the screen's state.
import type { Core } from 'cytoscape';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { GraphCanvas, type CanvasHandle } from '../../graph-view/graph-canvas.tsx';
import { TimeBackdrop } from '../../graph-view/time-backdrop.tsx';
import { move } from '../../state/arrange.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import { useKnownCounts } from '../../state/known-counts.ts';
import { leftToExpand } from '../../state/left-to-expand.ts';
import type { Point } from '../../state/picture.ts';
import { NOTHING_SELECTED, selectEdge, selectNode, type Selection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { usePrefetchEvidence } from '../../state/use-evidence.ts';
import type { Visible } from '../../state/visible.ts';

interface Props {
  visible: Visible;
  seen: Selection;
  spotlight: string | null;
  hovered: string | null;
  onHover: (id: string | null) => void;
  /** The graph itself, once it stands; and the handle to it. */
  cy: Core | null;
  onReady: (cy: Core) => void;
  handle: (canvas: CanvasHandle | null) => void;
  onOpen: (id: string) => void;
  onMenu: (id: string, at: Point) => void;
}

export function CanvasStage({ visible, seen, cy, onReady, handle, onOpen, onMenu, onHover, ...rest }: Props) {
  const { t, i18n } = useTranslation('explore');
  const { picture, labels, camera } = useExplore((state) => state);
  const theme = useSettings((settings) => settings.theme);
  const known = useKnownCounts((state) => state.counts);
  const more = useMemo(() => leftToExpand(picture, known), [picture, known]);
  const prefetch = usePrefetchEvidence();
  const { select, change, look } = exploreStore.getState();
  const edgeOf = (id: string | null) => visible.edges.find((one) => one.id === id);
  return (
    <div
      className="canvas-focus"
      tabIndex={0}
      role="application"
      data-canvas
      data-testid="canvas"
      aria-label={t('canvas', { nodes: visible.nodes.length, edges: visible.edges.length })}
    >
      {cy && picture.layout === 'time' && <TimeBackdrop cy={cy} visible={visible} undated={t('facts.undated')} />}
      <GraphCanvas
        {...rest}
        picture={picture}
        visible={visible}
        selection={seen}
        more={more}
        labels={labels}
        camera={camera}
        theme={theme}
        language={i18n.language === 'en' ? 'en' : 'zh'}
        handle={handle}
        onReady={onReady}
        node={(id, adding) => select(selectNode(exploreStore.getState().selection, id, adding))}
        edge={(id) => {
          const edge = edgeOf(id);
          if (edge) select(selectEdge(exploreStore.getState().selection, edge));
        }}
        empty={() => select(NOTHING_SELECTED)}
        open={onOpen}
        menu={onMenu}
        hover={(id) => {
          onHover(id);
          const edge = edgeOf(id);
          if (edge) prefetch(edge.parts.map((part) => part.id));
        }}
        move={(to) => change(move(exploreStore.getState().picture, to))}
        looked={look}
      />
    </div>
  );
}
