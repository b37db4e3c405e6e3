// The canvas: draws the visible picture with Cytoscape and says what the user does on it.
import type { Core, ElementDefinition } from 'cytoscape';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import type { Camera, LabelMode } from '../state/explore-store.ts';
import type { Picture, Point } from '../state/picture.ts';
import type { Selection } from '../state/selection.ts';
import type { Visible } from '../state/visible.ts';
import { fitAll, go, reveal, zoomBy } from './camera.ts';
import { createGraph, type GraphEvents } from './create-graph.ts';
import { elementsOf } from './elements.ts';
import { loadGlyphs, missingGlyphs } from './load-glyphs.ts';
import { markHover, markStates } from './mark-states.ts';
import { pictureOf, type PictureFrame } from './picture-file.ts';
import { readTokens } from './read-tokens.ts';
import { buildStylesheet } from './stylesheet.ts';
import { syncElements } from './sync-elements.ts';

export interface CanvasHandle {
  fit: () => void;
  zoomBy: (factor: number) => void;
  reveal: (id: string) => void;
  /** Where a node is on the canvas, in its pixels. */
  pointOf: (id: string) => Point | null;
  aspect: () => number;
  toFile: (frame: PictureFrame) => Promise<Blob>;
}

interface Props extends GraphEvents {
  picture: Picture;
  visible: Visible;
  selection: Selection;
  /** The n of "+n" for each node with neighbours that are not drawn. */
  more: ReadonlyMap<string, number>;
  labels: LabelMode;
  spotlight: string | null;
  hovered: string | null;
  /** The camera a link or a return brings back; null fits the picture. Read when the canvas first has nodes. */
  camera: Camera | null;
  theme: string;
  language: 'zh' | 'en';
  handle: Ref<CanvasHandle>;
  /** The graph itself, for what is drawn behind it. */
  onReady: (cy: Core) => void;
}

export function GraphCanvas(props: Props) {
  const { picture, visible, selection, more, labels, spotlight, hovered, theme, language } = props;
  const container = useRef<HTMLDivElement>(null);
  const graph = useRef<Core | null>(null);
  const latest = useRef(props);
  const placed = useRef(false);
  const fitted = useRef(false);
  const elements = useRef<ElementDefinition[]>([]);
  const shownLayout = useRef(picture.layout);
  const [tokens, setTokens] = useState(readTokens);
  const [drawn, setDrawn] = useState(0);

  useEffect(() => {
    latest.current = props;
  });

  useEffect(() => {
    if (!container.current) return;
    const cy = createGraph(container.current, () => latest.current);
    graph.current = cy;
    // What was fitted stays fitted while panels beside it take their place, until someone moves it.
    cy.on('dragpan scrollzoom pinchzoom grab tap', () => {
      fitted.current = false;
    });
    let size = `${cy.width()} ${cy.height()}`;
    cy.on('resize', () => {
      const now = `${cy.width()} ${cy.height()}`;
      if (fitted.current && now !== size) fitAll(cy, 0, elements.current);
      size = now;
    });
    latest.current.onReady(cy);
    return () => {
      graph.current = null;
      placed.current = false;
      cy.destroy();
    };
  }, []);

  // The theme's tokens are on the page only after this render; the observer sees the attribute change itself.
  useEffect(() => {
    const observer = new MutationObserver(() => setTokens(readTokens()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);

  useEffect(() => {
    graph.current?.style(buildStylesheet(tokens));
  }, [tokens, theme]);

  useEffect(() => {
    const cy = graph.current;
    if (!cy) return;
    let stale = false;
    const draw = () => {
      if (stale || cy.destroyed()) return;
      const rearranged = placed.current && shownLayout.current !== picture.layout;
      shownLayout.current = picture.layout;
      const wanted = elementsOf(picture, visible, labels, language);
      elements.current = wanted;
      syncElements(cy, wanted, placed.current ? tokens.motion : 0);
      if (rearranged) fitAll(cy, tokens.motion, wanted);
      if (placed.current) fitted.current = false;
      if (!placed.current && visible.nodes.length > 0) {
        placed.current = true;
        fitted.current = latest.current.camera === null;
        if (latest.current.camera) go(cy, latest.current.camera, 0);
        else fitAll(cy, 0, wanted);
      }
      if (visible.nodes.length === 0) placed.current = false;
      setDrawn((count) => count + 1);
    };
    const names = visible.nodes.map((node) => node.name).join('');
    if (missingGlyphs(names) === '') draw();
    else void loadGlyphs(tokens.font, names).then(draw);
    return () => {
      stale = true;
    };
  }, [picture, visible, labels, language, tokens]);

  useEffect(() => {
    const cy = graph.current;
    if (cy) markStates(cy, { selection, spotlight, more }, tokens);
  }, [drawn, more, selection, spotlight, tokens]);

  useEffect(() => {
    if (graph.current) markHover(graph.current, hovered);
  }, [hovered, drawn]);

  useImperativeHandle(
    props.handle,
    (): CanvasHandle => ({
      fit: () => graph.current && fitAll(graph.current, tokens.motion),
      zoomBy: (factor) => graph.current && zoomBy(graph.current, factor, tokens.motion / 2),
      reveal: (id) => graph.current && reveal(graph.current, id, tokens.motion),
      pointOf: (id) => {
        const node = graph.current?.getElementById(id);
        return node && node.nonempty() ? { ...node.renderedPosition() } : null;
      },
      aspect: () => (graph.current ? graph.current.width() / Math.max(1, graph.current.height()) : 1),
      toFile: (frame) => {
        if (!graph.current) throw new Error('The canvas is not drawn.');
        return pictureOf(graph.current, frame, tokens);
      },
    }),
    [tokens],
  );

  return <div ref={container} className="graph-canvas" aria-hidden />;
}
