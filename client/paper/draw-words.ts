// Words, glyphs and seals as marks.
import type { Kind } from '../../cypher/schema.ts';
import { KIND_PATHS } from '../panels/kind-glyph.tsx';
import type { Ink } from './ink.ts';
import { widthOf, type Run } from './lay-text.ts';
import { mark, round, type Mark } from './mark.ts';

export interface Words {
  size?: number;
  fill?: string;
  weight?: number;
  anchor?: 'start' | 'middle' | 'end';
  serif?: boolean;
}

/** One line; `y` is its base line. */
export function words(ink: Ink, x: number, y: number, text: string, look: Words = {}): Mark {
  const { size = 13, fill = ink.ink, weight, anchor, serif = false } = look;
  return mark(
    'text',
    {
      ...{ x, y, fill, 'font-size': size, 'font-family': serif ? ink.serif : ink.sans },
      ...{ 'font-weight': weight, 'text-anchor': anchor === 'start' ? undefined : anchor },
    },
    text,
  );
}

/** A line of a quote, its evidence on yellow. */
export function quoteLine(ink: Ink, x: number, y: number, runs: readonly Run[], size: number): Mark[] {
  let at = x;
  return runs.flatMap(({ text, marked }) => {
    const [left, width] = [at, widthOf(text, size)];
    at += width;
    const said = words(ink, left, y, text, { size, serif: true });
    if (!marked) return [said];
    return [mark('rect', { x: left, y: y - size, width, height: size * 1.3, fill: ink.mark }), said];
  });
}

export function glyph(ink: Ink, kind: Kind, x: number, y: number, size: number): Mark {
  const { fill, stroke } = ink.kinds[kind];
  const scale = round(size / 18);
  return mark('path', {
    d: KIND_PATHS[kind],
    ...{ fill, stroke, 'stroke-width': round(1.4 / scale) },
    transform: `translate(${round(x)} ${round(y)}) scale(${scale})`,
  });
}
