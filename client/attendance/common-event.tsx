// One shared event: its name and date, and for everyone asked about the role with the sentence that says so.
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { Failed } from '../panels/states.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useEvidence } from '../state/use-evidence.ts';
import { DateWords } from './date-words.tsx';
import type { EventList } from './matrix-data.ts';
import { PresenceSeal } from './presence-seal.tsx';
import { PlaceLink, RowQuote } from './row-quote.tsx';

type Event = EventList['events'][number];

export function CommonEvent({ event, ids, opened }: { event: Event; ids: string[]; opened: boolean }) {
  const { t } = useTranslation('attend');
  const [open, setOpen] = useState(opened);
  return (
    <li className="common-event">
      <div className="common-event-head">
        <KindGlyph kind="Event" size={15} />
        <EntityLink id={event.id} className="el">
          <b>{event.name}</b>
        </EntityLink>
        <span className="note row g6 nw">
          <DateWords date={event.date} precision={false} />
          {event.place && `· ${event.place}`}
        </span>
        <span className="sp" />
        {!open &&
          ids.map((id) => {
            const who = event.who.find((each) => each.id === id);
            return who ? (
              <PresenceSeal key={id} small role={who.roles[0]} />
            ) : (
              <span key={id} className="mut">
                {t('common.absent')}
              </span>
            );
          })}
        <button
          type="button"
          className="ib"
          aria-expanded={open}
          aria-label={event.name}
          onClick={() => setOpen(!open)}
        >
          <IconChevronDown size={16} stroke={1.6} className={open ? 'turned' : ''} />
        </button>
      </div>
      {open && event.who.map((who) => <Who key={who.id} who={who} />)}
    </li>
  );
}

function Who({ who }: { who: Event['who'][number] }) {
  const { proofs, error, retry } = useEvidence(who.relations, 1);
  if (error) return <Failed error={error} retry={retry} />;
  return (
    <>
      {who.roles.map((role, at) => {
        const quote = proofs.find(({ relation }) => relation === who.relations[at])?.quotes[0];
        return (
          <div key={role} className="common-quote">
            <PresenceSeal role={role} small body={who.id.startsWith('organization:')} />
            <span className="sr">{who.name}</span>
            <span className="sp">{quote && <RowQuote quote={quote} />}</span>
            {quote && <PlaceLink quote={quote} />}
          </div>
        );
      })}
    </>
  );
}
