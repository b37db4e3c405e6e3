// A document on the time strip: a sheet, and below it label, date and what it names.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KIND_PATHS } from '../panels/kind-glyph.tsx';
import type { Overview } from './overview-data.ts';
import type { PlacedDocument } from './place-strip.ts';

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
      aria-label={`${document.label}，${date}，${counts}`}
      className="strip-document"
    >
      <title>{`${document.title} · ${date}`}</title>
      <path
        d={KIND_PATHS.Document}
        transform={`translate(${x - 15} ${line - 15}) scale(1.66)`}
        className="glyph k-doc"
        strokeWidth={1.1}
      />
      {placed.labelled && (
        <>
          <text x={x - 11} y={line + 34} className="strip-label">
            {document.label.length > 10 ? `${document.label.slice(0, 9)}…` : document.label}
          </text>
          <text x={x - 11} y={line + 52} className="strip-date">
            {date}
          </text>
          <text x={x - 11} y={line + 69} className="strip-counts">
            {counts}
          </text>
        </>
      )}
    </Link>
  );
}
