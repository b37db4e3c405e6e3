// One row of a list of names: its sign, the name as the way to its page, and what is said of it at the right.
import type { ReactNode } from 'react';
import type { Kind } from '../../cypher/schema.ts';
import { EntityLink } from '../routes/entity-link.tsx';
import { tierOf } from './heat-tiers.ts';
import { KindGlyph } from './kind-glyph.tsx';
import { TierSeal } from './tier-seal.tsx';
import './side-card.css';

interface Props {
  id: string;
  name: string;
  /** Shown where the name is cut. */
  title?: string;
  sign: ReactNode;
  children?: ReactNode;
}

export function ListedName({ id, name, title = name, sign, children }: Props) {
  return (
    <li>
      {sign}
      <EntityLink id={id} className="sp el" title={title}>
        {name}
      </EntityLink>
      {children}
    </li>
  );
}

/** The sign of a name: a formulation's heat by its share of the texts, else the shape of its kind. */
export function NameSign({ kind, texts, corpus }: { kind: Kind; texts: number; corpus: number }) {
  return kind === 'Concept' ? <TierSeal tier={tierOf(texts, corpus)} /> : <KindGlyph kind={kind} size={16} />;
}
