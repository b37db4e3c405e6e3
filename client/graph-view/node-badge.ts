// What hangs on a node: the fold of a text, the ring of a selected one, the "+n" of one with more to expand, as one small SVG.
import type { Tokens } from './read-tokens.ts';

export interface Badge {
  image: string;
  /** Width and height of the square image, in pixels, centred on the node. */
  size: number;
}

const PILL = { height: 16, left: 5, bottom: 6, font: 11 } as const;

export interface Worn {
  ringed: boolean;
  more: number;
  /** A text shows the fold of its corner. */
  folded: boolean;
}

/** The badge for a node of this radius, or null when it carries none. */
export function nodeBadge(radius: number, { ringed, more, folded }: Worn, tokens: Tokens): Badge | null {
  if (!ringed && more === 0 && !folded) return null;
  const text = more > 999 ? '+999' : `+${more}`;
  const width = 10 + text.length * 6.6;
  const half = Math.ceil(Math.max(radius + 10, PILL.left + width + 2, PILL.bottom + PILL.height + radius * 0.4));
  const parts = [];
  if (folded) {
    const [x, y, out] = [half + radius * 0.3, half - radius + 0.7, half + radius * 0.8 - 0.7];
    const line = `fill="none" stroke="${tokens.kinds.Document.stroke}" stroke-width="1.4"`;
    parts.push(`<path d="M${x} ${y}V${half - radius * 0.5}H${out}" ${line}/>`);
  }
  if (ringed) {
    const ring = `fill="none" stroke="${tokens.select}" stroke-width="2.5"`;
    parts.push(`<circle cx="${half}" cy="${half}" r="${radius + 7}" ${ring}/>`);
  }
  if (more > 0) {
    const left = half + PILL.left;
    const top = half - PILL.bottom - PILL.height;
    const words = `text-anchor="middle" font-family="sans-serif" font-size="${PILL.font}" font-weight="600"`;
    parts.push(
      `<rect x="${left}" y="${top}" width="${width}" height="${PILL.height}" rx="8" fill="${tokens.action}"/>`,
      `<text x="${left + width / 2}" y="${top + 12}" ${words} fill="${tokens.actionText}">${text}</text>`,
    );
  }
  const size = half * 2;
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`;
  return { image: `data:image/svg+xml;utf8,${encodeURIComponent(`${head}${parts.join('')}</svg>`)}`, size };
}
