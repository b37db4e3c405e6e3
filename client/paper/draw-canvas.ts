// Draws marks on a canvas with the page's own fonts: a picture of an SVG file would not wait for those in it.
import type { Mark } from './mark.ts';

/** Fonts must have been loaded: `loadFonts`. */
export function drawCanvas(context: CanvasRenderingContext2D, marks: readonly Mark[]): void {
  for (const each of marks) drawMark(context, each);
}

/** Loads every slice of the fonts that the words of a drawing need. */
export async function loadFonts(marks: readonly Mark[]): Promise<void> {
  const texts = new Map<string, string>();
  const visit = (each: Mark) => {
    if (each.tag === 'text') texts.set(fontOf(each), (texts.get(fontOf(each)) ?? '') + wordsIn(each));
    for (const child of each.children) if (typeof child !== 'string') visit(child);
  };
  marks.forEach(visit);
  await Promise.all([...texts].map(([font, text]) => document.fonts.load(font, [...new Set(text)].join(''))));
}

function drawMark(context: CanvasRenderingContext2D, each: Mark): void {
  context.save();
  context.globalAlpha *= numberOf(each, 'opacity', 1);
  move(context, each.attributes.transform);
  if (each.tag === 'text') drawText(context, each);
  else if (each.tag !== 'g') drawShape(context, each, shapeOf(each));
  for (const child of each.children) if (typeof child !== 'string' && child.tag !== 'tspan') drawMark(context, child);
  context.restore();
}

function shapeOf(each: Mark): Path2D {
  const n = (name: string) => numberOf(each, name);
  const path = new Path2D(each.tag === 'path' ? String(each.attributes.d) : undefined);
  if (each.tag === 'rect') path.roundRect(n('x'), n('y'), n('width'), n('height'), n('rx'));
  if (each.tag === 'circle') path.arc(n('cx'), n('cy'), n('r'), 0, 2 * Math.PI);
  if (each.tag === 'line') {
    path.moveTo(n('x1'), n('y1'));
    path.lineTo(n('x2'), n('y2'));
  }
  return path;
}

function drawShape(context: CanvasRenderingContext2D, each: Mark, path: Path2D): void {
  const { fill, stroke, 'stroke-dasharray': dashes } = each.attributes;
  if (fill !== undefined) {
    context.fillStyle = String(fill);
    context.fill(path);
  }
  if (stroke === undefined) return;
  context.strokeStyle = String(stroke);
  context.lineWidth = numberOf(each, 'stroke-width', 1);
  context.setLineDash(dashes === undefined ? [] : String(dashes).split(' ').map(Number));
  context.stroke(path);
}

const ANCHORS: Record<string, CanvasTextAlign> = { middle: 'center', end: 'right' };

function drawText(context: CanvasRenderingContext2D, each: Mark): void {
  const { stroke, fill, 'text-anchor': anchor = '' } = each.attributes;
  context.font = fontOf(each);
  context.textAlign = ANCHORS[anchor] ?? 'left';
  context.fillStyle = String(fill);
  let y = numberOf(each, 'y');
  for (const child of each.children) {
    const line = typeof child === 'string' ? child : wordsIn(child);
    const x = typeof child === 'string' ? numberOf(each, 'x') : numberOf(child, 'x');
    if (typeof child !== 'string') y += numberOf(child, 'dy');
    if (stroke !== undefined) {
      context.strokeStyle = String(stroke);
      context.lineWidth = numberOf(each, 'stroke-width', 1);
      context.lineJoin = 'round';
      context.strokeText(line, x, y);
    }
    context.fillText(line, x, y);
  }
}

function fontOf({ attributes }: Mark): string {
  return `${attributes['font-weight'] ?? 400} ${attributes['font-size']}px ${attributes['font-family']}`;
}

function wordsIn({ children }: Mark): string {
  return children.map((child) => (typeof child === 'string' ? child : wordsIn(child))).join('');
}

/** `translate(1 2) scale(3)`, either or both. */
function move(context: CanvasRenderingContext2D, transform: string | number | undefined): void {
  for (const [, name, values] of String(transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
    const [x, y = x] = values.split(' ').map(Number);
    if (name === 'translate') context.translate(x, y);
    else context.scale(x, y);
  }
}

function numberOf({ attributes }: Mark, name: string, otherwise = 0): number {
  const value = attributes[name];
  return value === undefined ? otherwise : Number(value);
}
