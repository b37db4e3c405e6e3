// A short piece of a relation's line, as the canvas draws it.
import type { RelationType } from '../../../cypher/schema.ts';
import { LINE_STYLES } from '../../graph-view/line-styles.ts';
import './line-sample.css';

export function LineSample({ type }: { type: RelationType }) {
  const { width, dashes, round, arrow } = LINE_STYLES[type];
  return (
    <svg className={`line-sample r-${type.toLowerCase()}`} width={22} height={8} aria-hidden>
      <path
        d={arrow ? 'M1 4H16' : 'M1 4H21'}
        strokeWidth={width}
        strokeDasharray={dashes?.join(' ')}
        strokeLinecap={round ? 'round' : undefined}
      />
      {arrow === 'hollow' && <path d="M16 1.2L21 4L16 6.8Z" strokeWidth={1} />}
      {arrow === 'open' && <path d="M17 1.2L21 4L17 6.8" strokeWidth={1} />}
    </svg>
  );
}
