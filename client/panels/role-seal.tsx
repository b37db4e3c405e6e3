// The one-character seal of a role: 主, 讲, 结, 致, 宣, 席.
import { useTranslation } from 'react-i18next';
import { ROLE_CAPTIONS, type ReporterRole, type Role } from '../../cypher/schema.ts';

/** `maybe`: the role is doubtful (存疑). */
export function RoleSeal({ role, small, maybe }: { role: Role | ReporterRole; small?: boolean; maybe?: boolean }) {
  const { i18n } = useTranslation();
  const caption = ROLE_CAPTIONS[role];
  const name = i18n.language === 'en' ? caption.en : caption.zh;
  return (
    <span className={`seal ${role} ${small ? 's' : ''} ${maybe ? 'maybe' : ''}`} title={name}>
      <span aria-hidden>{caption.seal}</span>
      <span className="sr">{name}</span>
    </span>
  );
}
