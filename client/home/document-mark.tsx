// A document on the time strip: a sheet, and below it label, date and what it names.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KIND_PATHS } from '../panels/kind-glyph.tsx';
import type { Overview } from './overview-data.ts';
import type { PlacedDocument } from './place-strip.ts';

/** About how wide a line is: Chinese characters are square, digits and letters about half as wide, spaces a quarter. */
function widthOf(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (character > '\u2e80' ? size : size * (character === ' ' ? 0.23 : 0.56)),
    0,
  );
}

/** The text, or as much of it as the room holds, with …. */
function fitText(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  let end = text.length;
  while (end > 1 && widthOf(text.slice(0, end), size) + size > room) end -= 1;
  return `${text.slice(0, end)}…`;
}

type Document = Overview['documents'][number];

export function DocumentMark({ placed, line }: { placed: PlacedDocument<Document>; line: number }) {
  const { t } = useTranslation('home');
  const { document, x } = placed;
  const date = placed.hatched ? t('date.year', { year: document.date }) : document.date;
  const counts = t('strip.counts', document);
  return (
    <Link
      to="/documents/$id"
      params={{ id: document.id }}
      aria-label={placed.room > 0 ? undefined : `${document.label}，${date}，${counts}`}
      className="strip-document"
    >
      <title>{`${document.title} · ${date}`}</title>
      <path
        d={KIND_PATHS.Document}
        transform={`translate(${x - 15} ${line - 15}) scale(1.66)`}
        className="glyph k-doc"
        strokeWidth={1.1}
      />
      {placed.room > 0 && (
        <>
          <text x={x - 11} y={line + 34} className="strip-label">
            {fitText(document.label, placed.room, 13)}
          </text>
          <text x={x - 11} y={line + 52} className="strip-date">
            {date}
          </text>
          <text x={x - 11} y={line + 69} className="strip-counts">
            {widthOf(counts, 12) <= placed.room ? counts : ''}
          </text>
        </>
      )}
    </Link>
  );
}
