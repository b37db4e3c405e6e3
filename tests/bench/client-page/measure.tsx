// The page the client's benchmark drives: the explorer's own canvas and worker, and bare Cytoscape beside it.
import '../../../client/theme/tokens.css';
import cytoscape, { type Core } from 'cytoscape';
import { createRoot } from 'react-dom/client';
import { elementsOf, layoutNodes } from '../../../client/graph-view/elements.ts';
import { GraphCanvas } from '../../../client/graph-view/graph-canvas.tsx';
import { readTokens } from '../../../client/graph-view/read-tokens.ts';
import { runLayout } from '../../../client/graph-view/run-layout.ts';
import { buildStylesheet } from '../../../client/graph-view/stylesheet.ts';
import { addNodes } from '../../../client/state/add-nodes.ts';
import { EMPTY_PICTURE, NO_FILTERS, type Picture } from '../../../client/state/picture.ts';
import { NOTHING_SELECTED } from '../../../client/state/selection.ts';
import { visible } from '../../../client/state/visible.ts';
import { madeSlice } from './made-slice.ts';

const nothing = () => undefined;
const container = document.getElementById('root');
if (!container) throw new Error('The page has no root.');
let root = createRoot(container);
let current: Core | null = null;

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

async function place(picture: Picture, fixed: string[] = []): Promise<Picture['positions']> {
  const seen = visible(picture);
  const edges = seen.edges.map(({ source, target }) => ({ source, target }));
  const nodes = layoutNodes(seen, 'important');
  return runLayout({ layout: 'force', nodes, edges, placed: picture.positions, fixed, center: null, aspect: 1.15 });
}

function pictureOf(count: number, edges: number): Picture {
  const slice = madeSlice(count, edges);
  const whole = addNodes(
    { ...EMPTY_PICTURE, filters: { ...NO_FILTERS, relations: [] } },
    { ...slice, positions: {} },
    { key: 'add', values: {} },
  );
  return { ...whole, positions: {} };
}

/** Draws the picture with the explorer's canvas, the same one while it stands, and waits for the frame that shows it. */
async function show(picture: Picture): Promise<Core> {
  const ready = new Promise<Core>((resolve) => {
    if (current) resolve(current);
    root.render(
      <GraphCanvas
        picture={picture}
        visible={visible(picture)}
        more={new Map()}
        selection={NOTHING_SELECTED}
        labels="important"
        spotlight={null}
        hovered={null}
        camera={null}
        theme="light"
        language="zh"
        handle={null}
        onReady={resolve}
        node={nothing}
        edge={nothing}
        empty={nothing}
        open={nothing}
        menu={nothing}
        hover={nothing}
        move={nothing}
        looked={nothing}
      />,
    );
  });
  const cy = await ready;
  current = cy;
  while (cy.nodes().length < Object.keys(picture.nodes).length) await frame();
  await frame();
  await frame();
  return cy;
}

function clear(): void {
  root.unmount();
  current = null;
  if (container) root = createRoot(container);
}

/** Milliseconds from a slice in hand to its picture on screen. */
async function paint(count: number): Promise<number> {
  const picture = pictureOf(count, count * 2);
  const start = performance.now();
  await show({ ...picture, positions: await place(picture) });
  const spent = performance.now() - start;
  clear();
  return spent;
}

/** Frames a second while panning for `ms`. */
async function pan(cy: Core, ms: number): Promise<number> {
  const start = await frame();
  let frames = 0;
  let now = start;
  while (now - start < ms) {
    cy.panBy({ x: frames % 40 < 20 ? 6 : -6, y: 0 });
    now = await frame();
    frames += 1;
  }
  return (frames * 1000) / (now - start);
}

/** Frames a second of ours and of bare Cytoscape: same graph, same style, same camera, in either order. */
async function panBoth(
  count: number,
  edges: number,
  ms: number,
  bareFirst: boolean,
): Promise<{ ours: number; bare: number }> {
  const made = pictureOf(count, edges);
  const picture = { ...made, positions: await place(made) };
  const measured = async (cy: Core) => {
    cy.viewport({ zoom: 0.35, pan: { x: 500, y: 380 } });
    await pan(cy, ms / 4);
    return pan(cy, ms);
  };
  const ourTurn = async () => {
    const frames = await measured(await show(picture));
    clear();
    return frames;
  };
  const bareTurn = async () => {
    const box = document.createElement('div');
    box.className = 'graph-canvas';
    document.body.append(box);
    const graph = cytoscape({
      container: box,
      elements: elementsOf(picture, visible(picture), 'important', 'zh'),
      style: buildStylesheet(readTokens()),
      layout: { name: 'preset' },
    });
    const frames = await measured(graph);
    graph.destroy();
    box.remove();
    return frames;
  };
  if (bareFirst) {
    const bare = await bareTurn();
    return { bare, ours: await ourTurn() };
  }
  const ours = await ourTurn();
  return { ours, bare: await bareTurn() };
}

/** The longest task of the main thread, in ms, while the worker lays a graph out; what is below 50 is not told. */
async function longestTask(count: number, edges: number): Promise<number> {
  const picture = pictureOf(count, edges);
  const seen = visible(picture);
  const links = seen.edges.map(({ source, target }) => ({ source, target }));
  const nodes = layoutNodes(seen, 'important');
  await frame();
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) longest = Math.max(longest, entry.duration);
  });
  observer.observe({ type: 'longtask' });
  await runLayout({ layout: 'force', nodes, edges: links, placed: {}, fixed: [], center: null, aspect: 1.15 });
  await new Promise((resolve) => setTimeout(resolve, 100));
  observer.disconnect();
  return longest;
}

/** Milliseconds of adding `more` nodes to a picture of `count`, and how far the old ones moved, in pixels. */
async function grow(count: number, more: number): Promise<{ ms: number; drift: number }> {
  const whole = pictureOf(count + more, (count + more) * 2);
  const ids = Object.keys(whole.nodes);
  const old = new Set(ids.slice(0, count));
  const keep = <T,>(record: Record<string, T>, stays: (key: string, value: T) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([key, value]) => stays(key, value)));
  const before: Picture = {
    ...whole,
    nodes: keep(whole.nodes, (id) => old.has(id)),
    edges: keep(whole.edges, (_, edge) => old.has(edge.source) && old.has(edge.target)),
  };
  const first = { ...before, positions: await place(before) };
  const cy = await show(first);
  const placeOf = (id: string) => ({ ...cy.getElementById(id).renderedPosition() });
  const at = new Map([...old].map((id) => [id, placeOf(id)]));
  const start = performance.now();
  const positions = await place({ ...whole, positions: first.positions }, [...old]);
  await show({ ...whole, positions });
  const ms = performance.now() - start;
  const moved = [...at].map(([id, from]) => Math.hypot(placeOf(id).x - from.x, placeOf(id).y - from.y));
  clear();
  return { ms, drift: Math.max(...moved) };
}

Object.assign(window, { bench: { paint, panBoth, longestTask, grow } });
