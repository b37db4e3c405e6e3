// Every event of a person or body with the roles in it, newest first; whole on paper.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWords } from '../attendance/date-words.tsx';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { PresenceSeal } from '../attendance/presence-seal.tsx';
import { SideCard } from '../panels/side-card.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Dossier } from './dossier-data.ts';
import { usePrinting } from './use-printing.ts';

const AT_ONCE = 60;
const MORE = 200;

export function DossierEvents({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const [wanted, setWanted] = useState(AT_ONCE);
  const shown = usePrinting() ? found.events.length : wanted;
  return (
    <SideCard title={t('dossier.events')} count={found.events.length}>
      <table className="dossier-events">
        <thead>
          <tr>
            {(['date', 'role', 'event', 'host'] as const).map((head) => (
              <th key={head} scope="col">
                {t(`dossier.eventHead.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {found.events.slice(0, shown).map((event) => (
            <tr key={event.id}>
              <td className="nw">
                <DateWords date={event.date} precision={false} />
              </td>
              <td className="nw">
                <span className="row g4">
                  {event.roles.map((role) => (
                    <PresenceSeal
                      key={role.relation}
                      role={role.role}
                      invited={role.invited}
                      body={found.entity.kind === 'Organization'}
                      maybe={role.confidence < 0.6}
                      small
                    />
                  ))}
                  <EvidenceButton relation={event.roles[0].relation} name={event.name} />
                </span>
              </td>
              <td>
                <EntityLink id={event.id}>{event.name}</EntityLink>
                {event.place && <span className="note"> · {event.place}</span>}
              </td>
              <td className="mid">{event.hosts.map(({ name }) => name).join('、')}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {found.events.length > shown && (
        <button type="button" className="btn q sm no-print" onClick={() => setWanted(shown + MORE)}>
          {t('more', { count: found.events.length - shown })}
        </button>
      )}
      {found.events.length === 0 && <p className="mut">{t('dossier.none')}</p>}
    </SideCard>
  );
}
