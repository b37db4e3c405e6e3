// A card beside the hovered node after a moment: what it is, since when, how much there is.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Node } from '../../../server/endpoints/shapes.ts';
import type { Point } from '../../state/picture.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import './hover-facts.css';

const OPEN_AFTER = 250;

interface Props {
  node: Node;
  at: Point;
  degree: number;
}

export function HoverFacts({ node, at, degree }: Props) {
  const { t } = useTranslation('explore');
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOpen(true), OPEN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!open) return null;
  return (
    <div className="node-card" style={{ left: at.x, top: at.y }} role="presentation">
      <p className="row g6">
        <KindGlyph kind={node.kind} size={14} quiet />
        <b className="b">{node.name}</b>
      </p>
      <p className="note">
        {[
          t(`kind.${node.kind}`, { ns: 'frame' }),
          node.date,
          node.kind !== 'Document' && t('facts.documents', { count: node.documentCount }),
          `${t('inspector.relations')} ${degree}`,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </div>
  );
}
