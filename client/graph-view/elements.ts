// The visible picture as Cytoscape elements: plain data, compared before anything is drawn again.
import type { ElementDefinition } from 'cytoscape';
import { RELATIONS, ROLE_CAPTIONS, type ReporterRole, type Role } from '../../cypher/schema.ts';
import type { LabelMode } from '../state/explore-store.ts';
import type { DrawnEdge } from '../state/drawn-edges.ts';
import type { Picture } from '../state/picture.ts';
import type { Visible } from '../state/visible.ts';
import { labelLines, labelSize } from './label-lines.ts';
import type { LayoutNode } from './layouts/layout-input.ts';
import { canvasNames, degreesOf, labelled } from './node-labels.ts';
import { bodySize } from './node-size.ts';
import { HAYSTACK_ABOVE } from './stylesheet.ts';

export const DOUBTFUL_BELOW = 0.6;

/** A line's caption: its strongest role or title, else its relation. */
export function edgeCaption(edge: DrawnEdge, language: 'zh' | 'en'): string {
  const { role, title } = edge.parts[0];
  if (role && role in ROLE_CAPTIONS) return ROLE_CAPTIONS[role as Role | ReporterRole][language];
  return title || RELATIONS[edge.type].caption[language];
}

/** All elements with what the stylesheet reads of them. */
export function elementsOf(picture: Picture, visible: Visible, labels: LabelMode, language: 'zh' | 'en') {
  const degrees = degreesOf(visible);
  const shown = labelled(visible, labels);
  const names = canvasNames(visible.nodes);
  const best = new Map<string, number>();
  for (const { source, target, confidence } of visible.edges) {
    for (const id of [source, target]) best.set(id, Math.max(best.get(id) ?? 0, confidence));
  }
  const nodes = visible.nodes.map((node): ElementDefinition => {
    const label = labelLines(names.get(node.id) ?? node.name).join('\n');
    return {
      group: 'nodes',
      data: {
        id: node.id,
        kind: node.kind,
        label,
        shownLabel: shown.has(node.id) ? label : '',
        ...bodySize(node.kind, degrees.get(node.id) ?? 0),
        doubtful: (best.get(node.id) ?? 1) < DOUBTFUL_BELOW,
      },
      position: { ...(picture.positions[node.id] ?? { x: 0, y: 0 }) },
    };
  });
  const haystack = visible.edges.length > HAYSTACK_ABOVE;
  const edges = visible.edges.map((edge): ElementDefinition => {
    const { id, source, target, type, shared, confidence } = edge;
    return {
      group: 'edges',
      data: {
        id,
        source,
        target,
        type,
        shared: shared && !haystack,
        doubtful: confidence < DOUBTFUL_BELOW,
        haystack,
        caption: edgeCaption(edge, language),
      },
    };
  });
  return [...nodes, ...edges];
}

/** The visible nodes as the layouts need them. */
export function layoutNodes(visible: Visible, labels: LabelMode): LayoutNode[] {
  const degrees = degreesOf(visible);
  const shown = labelled(visible, labels === 'none' ? 'important' : labels);
  const names = canvasNames(visible.nodes);
  return visible.nodes.map((node) => {
    const label = shown.has(node.id) ? labelSize(labelLines(names.get(node.id) ?? node.name)) : { width: 0, height: 0 };
    return {
      id: node.id,
      kind: node.kind,
      date: node.date,
      ...bodySize(node.kind, degrees.get(node.id) ?? 0),
      labelWidth: label.width,
      labelHeight: label.height,
    };
  });
}
