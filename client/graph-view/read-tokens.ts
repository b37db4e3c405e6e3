// The design's tokens as Cytoscape needs them: read from the page once per theme, since a canvas knows no CSS variables.
import type { Kind, RelationType } from '../../cypher/schema.ts';

export interface Colour {
  colour: string;
  opacity: number;
}

export interface KindTokens {
  fill: string;
  stroke: string;
  text: string;
  shape: string;
}

export interface Tokens {
  kinds: Record<Kind, KindTokens>;
  relations: Record<RelationType, string>;
  documentPoints: string;
  canvas: string;
  surface: string;
  ink: string;
  quiet: string;
  line: string;
  select: string;
  selectWash: string;
  action: string;
  actionText: string;
  mark: Colour;
  font: string;
  /** Milliseconds of a camera or layout move; 0 under reduced motion. */
  motion: number;
}

const KIND_NAMES: Record<Kind, string> = {
  Person: 'person',
  Organization: 'org',
  Event: 'event',
  Concept: 'concept',
  Document: 'doc',
};

const RELATION_NAMES: Record<RelationType, string> = {
  ATTENDED: 'rel-attended',
  HOLDS_POST: 'rel-post',
  HOSTED: 'rel-hosted',
  VOICED: 'concept-stroke',
  PART_OF: 'rel-part',
  UNDER: 'org-stroke',
  VARIANT_OF: 'concept-stroke',
  REPORTS: 'rel-reports',
  REFERS_TO: 'rel-refers',
  REPORTED: 'doc-stroke',
  USES: 'rel-uses',
  NAMES: 'ink-3',
};

/** The tokens of the theme in force. */
export function readTokens(): Tokens {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const record = <K extends string, T>(names: Record<K, string>, make: (name: string) => T) =>
    Object.fromEntries(Object.entries<string>(names).map(([key, name]) => [key, make(name)])) as Record<K, T>;
  return {
    kinds: record(KIND_NAMES, (name) => ({
      fill: read(name),
      stroke: read(`${name}-stroke`),
      text: name === 'concept' ? read('concept-text') : read('ink'),
      shape: read(`shape-${name}`),
    })),
    relations: record(RELATION_NAMES, read),
    documentPoints: read('shape-doc-points'),
    canvas: read('canvas'),
    surface: read('surface'),
    ink: read('ink'),
    quiet: read('ink-3'),
    line: read('line-2'),
    select: read('select'),
    selectWash: read('select-wash'),
    action: read('action'),
    actionText: read('action-text'),
    mark: splitColour(read('mark-line')),
    font: read('font-ui'),
    motion: parseFloat(read('t-camera')) || 0,
  };
}

/** `rgb(242 214 75 / .30)` or `#f2d64b4d` as a colour and an opacity; what has no alpha is opaque. */
export function splitColour(text: string): Colour {
  const hex = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(text);
  if (hex) return { colour: hex[1], opacity: parseInt(hex[2], 16) / 255 };
  const parts = /^rgba?\(([\d.]+)[ ,]+([\d.]+)[ ,]+([\d.]+)(?:[ ,/]+([\d.]+%?))?\)$/.exec(text);
  if (!parts) return { colour: text, opacity: 1 };
  const [, red, green, blue, alpha] = parts;
  const opacity = alpha === undefined ? 1 : alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha);
  return { colour: `rgb(${red},${green},${blue})`, opacity };
}
