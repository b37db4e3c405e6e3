// The seal of what a cell or row holds: a role, 办 for a host, 邀 for who was invited; green for bodies.
import { useTranslation } from 'react-i18next';
import { ROLE_CAPTIONS } from '../../cypher/schema.ts';
import type { Presence } from '../../server/endpoints/attendance.ts';
import './presence-seal.css';

interface Props {
  role: Presence;
  body?: boolean;
  invited?: boolean;
  maybe?: boolean;
  small?: boolean;
}

/** The word for a role or for hosting, in the language in force. */
export function usePresenceWord(): (role: Presence) => string {
  const { t, i18n } = useTranslation('attend');
  return (role) => (role === 'host' ? t('host.name') : ROLE_CAPTIONS[role][i18n.language === 'en' ? 'en' : 'zh']);
}

export function PresenceSeal({ role, body = false, invited = false, maybe = false, small = false }: Props) {
  const { t } = useTranslation('attend');
  const word = usePresenceWord();
  const name = invited ? t('invited.name') : word(role);
  const seal = invited ? t('invited.seal') : role === 'host' ? t('host.seal') : ROLE_CAPTIONS[role].seal;
  const look = ['seal', invited ? 'invited' : role, body && 'body', maybe && 'maybe', small && 's'];
  return (
    <span className={look.filter(Boolean).join(' ')} title={maybe ? `${name}（${t('doubtful')}）` : name}>
      <span aria-hidden>{seal}</span>
      <span className="sr">
        {name}
        {maybe && t('doubtful')}
      </span>
    </span>
  );
}
