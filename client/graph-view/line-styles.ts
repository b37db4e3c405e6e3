// How each relation is drawn: width, dashes, arrow. Line before colour; the colours are tokens.
import type { RelationType } from '../../cypher/schema.ts';

export interface LineStyle {
  width: number;
  /** Lengths of dash and gap; absent for a solid line. */
  dashes?: [number, number];
  round?: boolean;
  arrow?: 'open' | 'hollow';
}

export const LINE_STYLES: Record<RelationType, LineStyle> = {
  ATTENDED: { width: 1.4 },
  HOSTED: { width: 2.4 },
  HOLDS_POST: { width: 1.3, dashes: [6, 4] },
  REPORTS: { width: 1.8, dashes: [1.5, 3.5], round: true },
  REFERS_TO: { width: 1.3, dashes: [2, 5] },
  PART_OF: { width: 1.3, arrow: 'hollow' },
  USES: { width: 1 },
  VOICED: { width: 1.2, arrow: 'open' },
  VARIANT_OF: { width: 1.3, dashes: [3, 3] },
  UNDER: { width: 1.3, dashes: [8, 3] },
  REPORTED: { width: 1.3, dashes: [1, 4], round: true },
  NAMES: { width: 1.2, dashes: [1, 5] },
};
