// A relation in a word, with the seal of its role where it has one: 讲 讲话, 任职 局长.
import { useTranslation } from 'react-i18next';
import { RELATIONS, ROLE_CAPTIONS, type ReporterRole, type Role } from '../../cypher/schema.ts';
import type { Edge } from '../../server/endpoints/shapes.ts';
import { RoleSeal } from './role-seal.tsx';

/** Whether a word is one of the roles that have a seal. */
export function isRole(role: string): role is Role | ReporterRole {
  return role in ROLE_CAPTIONS;
}

export function RelationName({ edge }: { edge: Pick<Edge, 'type' | 'role' | 'title'> }) {
  const { i18n } = useTranslation();
  const language = i18n.language === 'en' ? 'en' : 'zh';
  const role = edge.role !== null && isRole(edge.role) ? edge.role : null;
  return (
    <span className="row g8 nw">
      {role && <RoleSeal role={role} />}
      <b className="b">{role ? ROLE_CAPTIONS[role][language] : RELATIONS[edge.type].caption[language]}</b>
      {edge.title && <span>{edge.title}</span>}
    </span>
  );
}
