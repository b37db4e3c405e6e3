// How large a node and its label are, in pixels at zoom 1; the drawing and the layouts share it.
import type { Kind } from '../../cypher/schema.ts';

export interface Size {
  width: number;
  height: number;
}

const FACTORS: Record<Kind, Size> = {
  Person: { width: 2, height: 2 },
  Organization: { width: 1.8, height: 1.8 },
  Event: { width: 2.36, height: 2.36 },
  Concept: { width: 2.16, height: 1.88 },
  Document: { width: 2, height: 2 },
};

/** The body of a node by its edges on the canvas. */
export function bodySize(kind: Kind, degree: number): Size {
  const [least, most] = kind === 'Document' ? [12, 14.5] : [7, 17];
  const radius = Math.min(most, Math.max(least, 5.5 + 2.6 * Math.sqrt(degree)));
  const { width, height } = FACTORS[kind];
  return { width: radius * width, height: radius * height };
}

export const LABEL = { size: 12, line: 15, gap: 5, most: 108 } as const;

/** The width of a text at 12 px: full-width characters 12, others about 6.7. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2000 ? LABEL.size : 6.7;
  return width;
}
