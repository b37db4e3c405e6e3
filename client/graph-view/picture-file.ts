// The canvas as a PNG on white paper terms: graph, legend, what was asked, sources below.
import type { Core } from 'cytoscape';
import type { Kind } from '../../cypher/schema.ts';
import type { Tokens } from './read-tokens.ts';

export interface PictureFrame {
  title: string;
  /** Filters and date in one line. */
  note: string;
  legend: { kind: Kind; label: string }[];
  sourcesTitle: string;
  sources: string[];
  paths: Record<Kind, string>;
}

const SCALE = 2;
const MARGIN = 32;
const LINE = 20;

/** A PNG at twice the size of the screen. */
export async function pictureOf(cy: Core, frame: PictureFrame, tokens: Tokens): Promise<Blob> {
  const graph = await loadImage(
    cy.png({ output: 'base64uri', full: true, scale: SCALE, bg: tokens.canvas, maxWidth: 6000 }),
  );
  const width = Math.max(graph.width / SCALE, 640) + MARGIN * 2;
  const lines = frame.sources.flatMap((source, index) => wrap(`${index + 1}  ${source}`, width - MARGIN * 2));
  const top = MARGIN + 52;
  const foot = MARGIN + 34 + (lines.length + 1) * LINE + MARGIN;
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = (top + graph.height / SCALE + foot) * SCALE;
  const paper = canvas.getContext('2d');
  if (!paper) throw new Error('The browser gives no canvas to draw on.');
  paper.scale(SCALE, SCALE);
  paper.fillStyle = tokens.canvas;
  paper.fillRect(0, 0, canvas.width, canvas.height);
  const write = (text: string, x: number, y: number, size: number, colour: string, weight = 400) => {
    paper.font = `${weight} ${size}px ${tokens.font}`;
    paper.fillStyle = colour;
    paper.fillText(text, x, y);
  };
  write(frame.title, MARGIN, MARGIN + 18, 18, tokens.ink, 600);
  write(frame.note, MARGIN, MARGIN + 40, 12, tokens.quiet);
  paper.drawImage(graph, MARGIN, top, graph.width / SCALE, graph.height / SCALE);
  let y = top + graph.height / SCALE + MARGIN;
  let x = MARGIN;
  for (const { kind, label } of frame.legend) {
    drawGlyph(paper, frame.paths[kind], tokens.kinds[kind], x, y - 13);
    write(label, x + 24, y + 1, 12, tokens.ink);
    x += 24 + paper.measureText(label).width + 22;
  }
  y += 34;
  write(frame.sourcesTitle, MARGIN, y, 12, tokens.ink, 600);
  for (const line of lines) write(line, MARGIN, (y += LINE), 12, tokens.quiet);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png'),
  );
}

function drawGlyph(
  paper: CanvasRenderingContext2D,
  path: string,
  { fill, stroke }: { fill: string; stroke: string },
  x: number,
  y: number,
): void {
  paper.save();
  paper.translate(x, y);
  const shape = new Path2D(path);
  paper.fillStyle = fill;
  paper.strokeStyle = stroke;
  paper.lineWidth = 1.4;
  paper.fill(shape);
  paper.stroke(shape);
  paper.restore();
}

function wrap(text: string, width: number): string[] {
  const most = Math.floor(width / 12);
  return text.length <= most ? [text] : [text.slice(0, most - 1), ...wrap(`   ${text.slice(most - 1)}`, width)];
}

function loadImage(source: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The picture could not be made.'));
    image.src = source;
  });
}
