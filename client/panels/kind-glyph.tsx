// The five shapes of the kinds, as small pictures: circle, square, diamond, hexagon, sheet.
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../cypher/schema.ts';

const CLASSES: Record<Kind, string> = {
  Person: 'k-person',
  Organization: 'k-org',
  Event: 'k-event',
  Concept: 'k-concept',
  Document: 'k-doc',
};

/** The class that brings a kind's colours: `--k`, `--kt` (text), `--kw` (wash), `--ks` (stroke). */
export function kindClass(kind: Kind): string {
  return CLASSES[kind];
}

/** The outlines on an 18 by 18 field; shared by glyphs, the time strip and the ways in. */
export const KIND_PATHS: Record<Kind, string> = {
  Person: 'M9 1.8a7.2 7.2 0 1 1 0 14.4a7.2 7.2 0 1 1 0 -14.4Z',
  Organization: 'M4.7 2.5H13.3Q15.5 2.5 15.5 4.7V13.3Q15.5 15.5 13.3 15.5H4.7Q2.5 15.5 2.5 13.3V4.7Q2.5 2.5 4.7 2.5Z',
  Event: 'M7.6 1.9Q9 0.5 10.4 1.9L16.1 7.6Q17.5 9 16.1 10.4L10.4 16.1Q9 17.5 7.6 16.1L1.9 10.4Q0.5 9 1.9 7.6Z',
  Concept:
    'M15.8 7.3Q16.8 9 15.8 10.7L13.9 14Q12.9 15.7 10.9 15.7L7.1 15.7Q5.1 15.7 4.1 14L2.2 10.7Q1.2 9 2.2 7.3L4.1 4Q5.1 2.3 7.1 2.3L10.9 2.3Q12.9 2.3 13.9 4Z',
  Document:
    'M2.8 2.6Q2.8 1.4 4 1.4L9.8 1.4Q11 1.4 11.9 2.2L14.3 4.7Q15.2 5.5 15.2 6.7L15.2 15.4Q15.2 16.6 14 16.6L4 16.6Q2.8 16.6 2.8 15.4ZM11 1.4L11 5.5L15.2 5.5',
};

interface Props {
  kind: Kind;
  size?: number;
  /** Set where the kind's name stands beside it anyway. */
  quiet?: boolean;
}

export function KindGlyph({ kind, size = 18, quiet = false }: Props) {
  const { t } = useTranslation();
  return (
    <svg
      className={`glyph ${kindClass(kind)}`}
      width={size}
      height={size}
      viewBox="0 0 18 18"
      strokeWidth={(1.4 * 18) / size}
      role={quiet ? undefined : 'img'}
      aria-hidden={quiet ? true : undefined}
      aria-label={quiet ? undefined : t(`kind.${kind}`)}
    >
      <path d={KIND_PATHS[kind]} />
    </svg>
  );
}
