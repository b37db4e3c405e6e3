// The look of the graph as a Cytoscape stylesheet, built anew for each theme.
import type { StylesheetJson } from 'cytoscape';
import { KINDS, RELATION_TYPES } from '../../cypher/schema.ts';
import { LABEL } from './node-size.ts';
import { LINE_STYLES } from './line-styles.ts';
import type { Tokens } from './read-tokens.ts';

type Style = StylesheetJson[number];

/** Above this many lines they are drawn as haystacks: a wide view stays fluent. */
export const HAYSTACK_ABOVE = 1500;

export function buildStylesheet(tokens: Tokens): StylesheetJson {
  return [...nodeStyles(tokens), ...edgeStyles(tokens), ...stateStyles(tokens)];
}

function nodeStyles(tokens: Tokens): Style[] {
  const base = {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'border-width': 1.5,
      label: 'data(shownLabel)',
      color: tokens.ink,
      'font-family': tokens.font,
      'font-size': LABEL.size,
      'line-height': LABEL.line / LABEL.size,
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-y': LABEL.gap,
      'text-wrap': 'wrap',
      'text-overflow-wrap': 'anywhere',
      'text-max-width': `${LABEL.most + 24}px`,
      'text-outline-width': 2.5,
      'text-outline-color': tokens.canvas,
      'min-zoomed-font-size': 8,
      'overlay-opacity': 0,
      'z-index': 10,
    },
  };
  const kinds = KINDS.map((kind) => {
    const { fill, stroke, text, shape } = tokens.kinds[kind];
    return {
      selector: `node[kind = "${kind}"]`,
      style: {
        shape,
        'background-color': fill,
        'border-color': stroke,
        color: text,
        ...(kind === 'Document' ? { 'shape-polygon-points': tokens.documentPoints } : {}),
      },
    };
  });
  const badge = {
    selector: 'node[badge]',
    style: {
      'background-image': 'data(badge)',
      'background-width': 'data(badgeSize)',
      'background-height': 'data(badgeSize)',
      'background-clip': 'none',
      'background-image-containment': 'over',
      'bounds-expansion': 30,
    },
  };
  return [base, ...kinds, badge, { selector: 'node[?doubtful]', style: DOUBTFUL }] as Style[];
}

const DOUBTFUL = { 'border-style': 'dashed', 'background-opacity': 0.45 };

function edgeStyles(tokens: Tokens): Style[] {
  const base = {
    selector: 'edge',
    style: { 'curve-style': 'straight', opacity: 0.5, 'overlay-opacity': 0, 'z-index': 1, events: 'yes' },
  };
  const types = RELATION_TYPES.map((type) => {
    const { width, dashes, round, arrow } = LINE_STYLES[type];
    const colour = tokens.relations[type];
    return {
      selector: `edge[type = "${type}"]`,
      style: {
        width,
        'line-color': colour,
        ...(dashes ? { 'line-style': 'dashed', 'line-dash-pattern': dashes } : {}),
        ...(round ? { 'line-cap': 'round' } : {}),
        ...(arrow
          ? {
              'target-arrow-shape': arrow === 'open' ? 'vee' : 'triangle',
              'target-arrow-fill': arrow === 'hollow' ? 'hollow' : 'filled',
              'target-arrow-color': colour,
              'arrow-scale': 0.8,
            }
          : {}),
      },
    };
  });
  return [
    base,
    ...types,
    { selector: 'edge[?shared]', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
    { selector: 'edge[?doubtful]', style: { 'line-style': 'dashed', 'line-dash-pattern': [3, 3] } },
    { selector: 'edge[?haystack]', style: { 'curve-style': 'haystack', 'haystack-radius': 0, opacity: 0.3 } },
  ] as Style[];
}

function stateStyles(tokens: Tokens): Style[] {
  const faint = (body: number, label: number) => ({
    'background-opacity': body,
    'border-opacity': body,
    'background-image-opacity': body,
    'text-opacity': label,
  });
  return [
    { selector: 'node.dim', style: faint(0.62, 0.8) },
    { selector: 'node.dim[?doubtful]', style: { 'background-opacity': 0.3 } },
    { selector: 'edge.dim', style: { opacity: 0.3 } },
    { selector: 'edge.near', style: { opacity: 1, 'z-index': 5 } },
    { selector: 'node.hover', style: hoverStyle(tokens) },
    { selector: 'edge.hover', style: { opacity: 1, 'z-index': 6 } },
    { selector: 'node.out', style: { ...faint(0.2, 0), label: '' } },
    { selector: 'edge.out', style: { opacity: 0.2 } },
    { selector: 'node.selected', style: { 'font-weight': 600, 'text-margin-y': LABEL.gap + 6, 'z-index': 20 } },
    { selector: 'edge.active', style: activeStyle(tokens) },
    ...RELATION_TYPES.map((type) => ({
      selector: `edge.active[type = "${type}"]`,
      style: { 'text-border-color': tokens.relations[type] },
    })),
  ] as Style[];
}

function hoverStyle(tokens: Tokens) {
  return {
    'underlay-color': tokens.selectWash,
    'underlay-opacity': 1,
    'underlay-padding': 8,
    'underlay-shape': 'ellipse',
  };
}

function activeStyle(tokens: Tokens) {
  return {
    'curve-style': 'straight',
    width: 2.6,
    opacity: 1,
    'z-index': 8,
    'underlay-color': tokens.mark.colour,
    'underlay-opacity': tokens.mark.opacity * 0.85,
    'underlay-padding': 5,
    label: 'data(caption)',
    color: tokens.ink,
    'font-family': tokens.font,
    'font-size': LABEL.size,
    'font-weight': 600,
    'text-background-color': tokens.surface,
    'text-background-opacity': 1,
    'text-background-padding': '4px',
    'text-background-shape': 'round-rectangle',
    'text-border-width': 1,
    'text-border-opacity': 1,
  };
}
