// The head of a page about one thing: its kind, its name, what is known of it at a glance, what can be done.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind } from '../../cypher/schema.ts';
import { KindGlyph, kindClass } from './kind-glyph.tsx';
import './page-head.css';

interface Props {
  kind: Kind;
  name: string;
  tools: ReactNode;
  children: ReactNode;
}

export function PageHead({ kind, name, tools, children }: Props) {
  const { t } = useTranslation('frame');
  return (
    <header className="page-head">
      <div className="sp">
        <span className={`chip ${kindClass(kind)}`}>
          <KindGlyph kind={kind} size={14} quiet />
          {t(`kind.${kind}`)}
        </span>
        <h1>{name}</h1>
        {children}
      </div>
      <div className="row g8 page-tools no-print">{tools}</div>
    </header>
  );
}
