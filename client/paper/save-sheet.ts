// A sheet as a file to take away: SVG with its fonts in it, or PNG at twice the size.
import { saveFile } from '../state/download.ts';
import { drawCanvas, loadFonts } from './draw-canvas.ts';
import { declaredSlices, slicesFor, writeFaces } from './font-faces.ts';
import type { Drawing, Mark } from './mark.ts';
import { writeSvg } from './write-svg.ts';

export type PictureFormat = 'svg' | 'png';

/** What browsers draw at most: the longer side in pixels, and the area. */
const LONGEST = 16_000;
const LARGEST = 120_000_000;

/** @throws Error in words when the browser cannot draw it */
export async function saveSheet(drawing: Drawing, name: string, format: PictureFormat): Promise<void> {
  const blob = format === 'png' ? await drawPng(drawing) : await drawSvg(drawing);
  saveFile(blob, `${name}.${format}`);
}

async function drawSvg(drawing: Drawing): Promise<Blob> {
  const faces = await writeFaces(slicesFor(declaredSlices(), charactersOf(drawing.marks)));
  return new Blob([writeSvg(drawing, faces)], { type: 'image/svg+xml' });
}

/** Code points by the first font family they are set in. */
export function charactersOf(marks: readonly Mark[]): Map<string, Set<number>> {
  const used = new Map<string, Set<number>>();
  const visit = ({ attributes, children }: Mark, above: string) => {
    const family = firstFamily(attributes['font-family']) ?? above;
    for (const child of children) {
      if (typeof child !== 'string') visit(child, family);
      else {
        const points = used.get(family) ?? new Set<number>();
        for (const character of child) points.add(character.codePointAt(0) ?? 0);
        used.set(family, points);
      }
    }
  };
  for (const each of marks) visit(each, '');
  return used;
}

function firstFamily(families: string | number | undefined): string | undefined {
  return families === undefined ? undefined : String(families).split(',')[0].replace(/["']/g, '').trim();
}

async function drawPng({ width, height, marks }: Drawing): Promise<Blob> {
  await loadFonts(marks);
  const scale = Math.min(2, LONGEST / Math.max(width, height), Math.sqrt(LARGEST / (width * height)));
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(width * scale), Math.floor(height * scale)];
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser gives no canvas to draw on.');
  context.scale(scale, scale);
  drawCanvas(context, marks);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png'),
  );
}
