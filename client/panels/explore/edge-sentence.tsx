// An edge as a line: who, in which role, to what.
import { RELATIONS, ROLE_CAPTIONS, type Role } from '../../../cypher/schema.ts';
import { useTranslation } from 'react-i18next';
import type { DrawnEdge } from '../../state/drawn-edges.ts';
import type { Picture } from '../../state/picture.ts';
import { KindGlyph } from '../kind-glyph.tsx';
import { RoleSeal } from '../role-seal.tsx';
import './edge-sentence.css';
import './line-sample.css';

interface Props {
  edge: DrawnEdge;
  nodes: Picture['nodes'];
  onNode: (id: string) => void;
}

export function EdgeSentence({ edge, nodes, onNode }: Props) {
  const long = (id: string) => nodes[id]?.name.length ?? 0;
  const shorter = long(edge.source) <= long(edge.target) ? edge.source : edge.target;
  const end = (id: string) => {
    const node = nodes[id];
    if (!node) return null;
    return (
      <button
        type="button"
        className={id === shorter ? 'edge-end whole' : 'edge-end'}
        title={node.name}
        onClick={() => onNode(id)}
      >
        <KindGlyph kind={node.kind} size={15} quiet />
        <span className="el">{node.name}</span>
      </button>
    );
  };
  return (
    <div className={`edge-sentence r-${edge.type.toLowerCase()}`}>
      {end(edge.source)}
      <EdgeWord edge={edge} />
      {end(edge.target)}
    </div>
  );
}

export function EdgeWord({ edge, all = false }: { edge: DrawnEdge; all?: boolean }) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const parts = all ? edge.parts : edge.parts.slice(0, 2);
  return (
    <span className="edge-word">
      {parts.map((part) => (
        <span key={part.id} className="row g4">
          {part.type === 'ATTENDED' && part.role && (
            <RoleSeal role={part.role as Role} small maybe={part.confidence < 0.6} />
          )}
          {part.role && part.role in ROLE_CAPTIONS
            ? ROLE_CAPTIONS[part.role as Role][language]
            : part.title || RELATIONS[part.type].caption[language]}
        </span>
      ))}
    </span>
  );
}
