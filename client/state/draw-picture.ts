// An SVG in sight as a picture file that stands by itself: styles written into it, title, legend of kinds and source below.
const WRITTEN = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'paint-order',
  'stroke-linejoin',
] as const;
const MARGIN = 24;
const FOOT = 56;

interface Words {
  title: string;
  /** The address and the day: where it comes from. */
  note: string;
}

/** The picture as SVG; colours are those of the theme in force. */
export function drawSvg(svg: SVGSVGElement, words: Words): Blob {
  return new Blob([new XMLSerializer().serializeToString(withWords(svg, words))], { type: 'image/svg+xml' });
}

/** The picture as PNG at twice its size. */
export async function drawPng(svg: SVGSVGElement, words: Words): Promise<Blob> {
  const drawn = withWords(svg, words);
  const [width, height] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
  const image = new Image(width, height);
  const text = new XMLSerializer().serializeToString(drawn);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [width * 2, height * 2];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('canvas');
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('canvas'))), 'image/png'),
  );
}

function withWords(svg: SVGSVGElement, { title, note }: Words): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  writeStyles(svg, copy);
  const { x, y, width, height } = svg.viewBox.baseVal;
  const outer = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const look = getComputedStyle(document.documentElement);
  const [w, h] = [width + 2 * MARGIN, height + 2 * MARGIN + FOOT];
  outer.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  outer.setAttribute('viewBox', `${x - MARGIN} ${y - MARGIN} ${w} ${h}`);
  outer.setAttribute('width', String(Math.round(w)));
  outer.setAttribute('height', String(Math.round(h)));
  const ground = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  for (const [name, value] of Object.entries({ x: x - MARGIN, y: y - MARGIN, width: w, height: h }))
    ground.setAttribute(name, String(value));
  ground.setAttribute('fill', look.getPropertyValue('--canvas').trim());
  outer.append(ground, ...copy.childNodes);
  const ink = look.getPropertyValue('--ink').trim();
  [title, note].forEach((line, at) => {
    const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
    text.textContent = line;
    text.setAttribute('x', String(x));
    text.setAttribute('y', String(y + height + MARGIN + at * 20));
    text.setAttribute('font-size', at === 0 ? '14' : '12');
    text.setAttribute('font-family', look.getPropertyValue('--font-ui'));
    text.setAttribute('fill', ink);
    outer.append(text);
  });
  return outer;
}

/** A file knows no style sheets: what counts is written onto every element. */
function writeStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of WRITTEN) to.setAttribute(name, style.getPropertyValue(name));
  [...from.children].forEach((child, at) => writeStyles(child, to.children[at]));
}
