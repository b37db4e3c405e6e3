// Writes a drawing as an SVG file that stands by itself.
import { round, type Drawing, type Mark } from './mark.ts';

/** `style` is put in first: the faces of the fonts. */
export function writeSvg({ width, height, marks }: Drawing, style = ''): string {
  const [w, h] = [Math.ceil(width), Math.ceil(height)];
  const head = `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="0 0 ${w} ${h}">`;
  return `${head}${style && `<style>${style}</style>`}${marks.map(writeMark).join('')}</svg>`;
}

function writeMark({ tag, attributes, children }: Mark): string {
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(typeof value === 'number' ? String(round(value)) : value)}"`)
    .join('');
  const inner = children.map((child) => (typeof child === 'string' ? escape(child) : writeMark(child))).join('');
  return inner === '' ? `<${tag}${written}/>` : `<${tag}${written}>${inner}</${tag}>`;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML does not allow at all: control characters but for tab and line ends, and lone surrogates. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character]);
}
