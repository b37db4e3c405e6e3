// The explore screen put together: rail, toolbar, canvas or list, legend, inspector, and what floats above them.
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import type { Core } from 'cytoscape';
import { useEffect, useState } from 'react';
import type { Kind } from '../../../cypher/schema.ts';
import type { CanvasHandle } from '../../graph-view/graph-canvas.tsx';
import { useExploreKeys } from '../../routes/use-explore-keys.ts';
import { tellCanvasAspect } from '../../state/canvas-aspect.ts';
import type { ExploreCommands } from '../../state/explore-commands.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import { countFilters } from '../../state/facet-counts.ts';
import { NO_FILTERS } from '../../state/picture.ts';
import type { Losses } from '../../routes/explore-start.ts';
import { CanvasStage } from './canvas-stage.tsx';
import { CanvasStates } from './canvas-states.tsx';
import './canvas-area.css';
import { ExploreBrush } from './explore-brush.tsx';
import { ExplorePanels } from './explore-panels.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { HoverFacts } from './hover-facts.tsx';
import { Inspector } from './inspector.tsx';
import { Legend } from './legend.tsx';
import { ListView } from './list-view.tsx';
import { NodeMenu } from './node-menu.tsx';
import { Rail } from './rail.tsx';
import { SaveView } from './save-view.tsx';
import { Toolbar } from './toolbar.tsx';
import { useExploreData } from './use-explore-data.ts';
import { useExploreDeeds } from './use-explore-deeds.ts';
import { ZoomButtons } from './zoom-buttons.tsx';

interface Props {
  commands: ExploreCommands;
  losses: Losses;
  onSeen: () => void;
  ready: boolean;
}

export function ExploreView({ commands, losses, onSeen, ready }: Props) {
  const { picture, selection, asList } = useExplore((state) => state);
  const { documents, documentTotal, corpus, visible, counts, degrees, seen } = useExploreData(picture, selection);
  const [spotlight, setSpotlight] = useState<Kind | null>(null);
  const [hovered, setHovered] = useState<string | null>(null);
  const [cy, setCy] = useState<Core | null>(null);
  const [historyOpen, history] = useDisclosure(false);
  const [railOpen, rail] = useDisclosure(false);
  const [saving, save] = useDisclosure(false);
  const [canvas, setCanvas] = useState<CanvasHandle | null>(null);
  const narrow = useMediaQuery('(max-width: 1199px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const phone = useMediaQuery('(max-width: 599px)', undefined, { getInitialValueInEffect: false }) ?? false;
  const deeds = useExploreDeeds({ commands, canvas, visible });
  const { select, show } = exploreStore.getState();

  useExploreKeys(deeds.keys);
  useEffect(() => {
    if (seen !== selection) select(seen);
  }, [seen, selection, select]);
  // On a phone the list comes first; the canvas is a step away.
  useEffect(() => {
    if (phone) show({ asList: true });
  }, [phone, show]);
  useEffect(() => {
    if (canvas) tellCanvasAspect(canvas.aspect());
  }, [canvas, asList, narrow]);

  const hoveredNode = hovered ? picture.nodes[hovered] : undefined;
  const hoverPoint = hoveredNode && !deeds.menu ? canvas?.pointOf(hoveredNode.id) : null;
  const chosen = seen.nodes.at(-1) ?? null;
  const chosenPoint = chosen && historyOpen ? canvas?.pointOf(chosen) : null;
  const filterCount = countFilters(picture.filters, NO_FILTERS);

  return (
    <ExplorePanels
      narrow={narrow}
      selected={chosen ?? ''}
      railOpen={railOpen}
      onRailClose={rail.close}
      rail={
        <Rail
          counts={counts}
          corpus={corpus}
          documents={documents}
          documentTotal={documentTotal}
          onFound={deeds.goTo}
        />
      }
      inspector={
        <Inspector
          visible={visible}
          commands={commands}
          onExpand={deeds.expandGroup}
          onNode={deeds.goTo}
          onPath={deeds.findPath}
          onHeard={(id, others) => void deeds.addHeard(id, others)}
        />
      }
    >
      <Toolbar
        historyOpen={historyOpen}
        onHistory={history.toggle}
        onLayout={deeds.layOut}
        onFit={() => canvas?.fit()}
        onPath={() => deeds.findPath()}
        onSave={save.open}
        onPicture={() => void deeds.exportPicture(counts)}
        onRail={narrow ? rail.open : undefined}
        filterCount={filterCount}
      />
      <div className="canvas-area" id="graph">
        {asList ? (
          <ListView visible={visible} onNode={deeds.goTo} />
        ) : (
          <CanvasStage
            visible={visible}
            seen={seen}
            spotlight={spotlight}
            hovered={hovered}
            onHover={setHovered}
            cy={cy}
            onReady={setCy}
            handle={setCanvas}
            onOpen={(id) => void deeds.expandAll(id)}
            onMenu={deeds.openMenu}
          />
        )}
        <CanvasStates
          ready={ready}
          busy={deeds.busy}
          empty={ready && visible.nodes.length === 0}
          filterCount={filterCount}
          losses={losses}
          failure={deeds.failure}
          onSeen={onSeen}
          onRetry={deeds.retry}
          onDismiss={deeds.dismiss}
        />
        {hoveredNode && hoverPoint && (
          <HoverFacts
            key={hoveredNode.id}
            node={hoveredNode}
            at={hoverPoint}
            degree={degrees.get(hoveredNode.id) ?? 0}
          />
        )}
        {deeds.menu && (
          <NodeMenu
            menu={deeds.menu}
            onClose={deeds.closeMenu}
            onExpandAll={(id) => void deeds.expandAll(id)}
            onExpand={deeds.expandGroup}
            onCollapse={deeds.collapse}
            onOpen={deeds.open}
            onPath={deeds.findPath}
          />
        )}
        {historyOpen && <HistoryPanel side={chosenPoint && cy && chosenPoint.x > cy.width() / 2 ? 'left' : 'right'} />}
        {!asList && visible.nodes.length > 0 && (
          <>
            <Legend counts={counts} onSpotlight={setSpotlight} />
            <ZoomButtons onZoom={(factor) => canvas?.zoomBy(factor)} />
          </>
        )}
      </div>
      {!phone && visible.nodes.length + countFilters(picture.filters, NO_FILTERS) > 0 && (
        <div id="time" tabIndex={-1}>
          <ExploreBrush visible={visible} />
        </div>
      )}
      {saving && <SaveView onClose={save.close} />}
    </ExplorePanels>
  );
}
