// The roster: one group a role in the order of the text, post held then, one quote a row; what is missing is a row too.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { PresenceSeal, usePresenceWord } from '../attendance/presence-seal.tsx';
import { PlaceLink, RowQuote } from '../attendance/row-quote.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { useShow } from '../panels/shown-text.ts';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Attendee, Roster } from './event-data.ts';
import { groupPosts } from './group-posts.ts';
import { groupRoster, type Role } from './roster-lines.ts';
import './roster.css';

export function RosterTable({ found }: { found: Roster }) {
  const { t } = useTranslation('attend');
  const show = useShow();
  const word = usePresenceWord();
  const { filled, missing } = groupRoster(found);
  return (
    <div className="roster" role="table" aria-label={t('event.tabs.roster')} data-testid="roster">
      <div className="roster-head" role="row">
        {(['role', 'order', 'name', 'post', 'quote'] as const).map((head) => (
          <span key={head} role="columnheader">
            {t(`event.head.${head}`)}
          </span>
        ))}
        <span role="columnheader" aria-label={t('event.tabs.texts')} />
      </div>
      {filled.map(({ role, invited, attendees, first }) => (
        <div key={`${role}${invited}`} role="rowgroup" className="roster-group">
          {attendees.length === 0 ? (
            <div role="row" className="roster-none">
              <GroupName role={role} invited={false} count={0} body={false} />
              <span role="cell" className="mut">
                {t(role === 'chair' ? 'event.noChair' : 'event.noSpeaker')}
              </span>
            </div>
          ) : (
            attendees.map((attendee, at) => (
              <Row key={attendee.relation} attendee={attendee} role={role} number={first + at}>
                {at === 0 && (
                  <GroupName
                    role={role}
                    invited={invited}
                    count={attendees.length}
                    body={attendees.every(({ kind }) => kind === 'Organization')}
                  />
                )}
              </Row>
            ))
          )}
        </div>
      ))}
      {found.unnamed.length > 0 && (
        <div role="row" className="roster-none">
          <span role="rowheader" className="roster-role">
            <span className="seal unnamed">
              <span aria-hidden>{t('unnamed.seal')}</span>
            </span>
            {t('unnamed.name')} <span className="cnt">{found.unnamed.length}</span>
          </span>
          <span role="cell">
            <ul className="unnamed-groups" lang="zh">
              {found.unnamed.map((quote) => (
                <li key={`${quote.document}${quote.start}`}>
                  <span className="q">{show(quote.quote)}</span> <PlaceLink quote={quote} />
                </li>
              ))}
            </ul>
          </span>
        </div>
      )}
      {missing.length > 0 && (
        <div role="row" className="roster-none">
          <span role="rowheader" className="roster-role mut">
            {t('event.missing')}
          </span>
          <span role="cell" className="mut">
            {t('event.missingRoles', { roles: missing.map(word).join('、') })}
          </span>
        </div>
      )}
    </div>
  );
}

function GroupName({ role, invited, count, body }: { role: Role; invited: boolean; count: number; body: boolean }) {
  const { t } = useTranslation('attend');
  const word = usePresenceWord();
  return (
    <span role="rowheader" className="roster-role">
      <PresenceSeal role={role} invited={invited} maybe={count === 0} body={body} />
      {invited ? t('invited.name') : word(role)} {count > 0 && <span className="cnt">{count}</span>}
    </span>
  );
}

interface RowProps {
  attendee: Attendee;
  role: Role;
  number: number;
  children: React.ReactNode;
}

function Row({ attendee, role, number, children }: RowProps) {
  const { t } = useTranslation('attend');
  const { kind, id, name, posts, quote, confidence } = attendee;
  return (
    <div role="row" className="roster-row" data-role={role}>
      {children || <span role="cell" />}
      <span role="cell" className="mut num">
        {number}
      </span>
      <span role="cell" className="roster-name">
        <KindGlyph kind={kind} size={15} />
        <EntityLink id={id}>
          <b>{name}</b>
        </EntityLink>
        {confidence < 0.6 && <span className="chip maybe-chip">{t('doubtful')}</span>}
      </span>
      <span role="cell" className="roster-posts">
        {groupPosts(posts).map(({ organization, titles }) => (
          <span key={organization.id}>
            <span className="nw">{organization.name}</span>
            <wbr />
            {titles.map((title, at) => (
              <Fragment key={title}>
                <span className="nw">
                  {title}
                  {at < titles.length - 1 && '、'}
                </span>
                <wbr />
              </Fragment>
            ))}
          </span>
        ))}
        {kind === 'Person' && posts.length === 0 && <span className="mut">{t('event.noPost')}</span>}
      </span>
      <span role="cell">{quote && <RowQuote quote={quote} />}</span>
      <span role="cell" className="roster-place">
        {quote && <PlaceLink quote={quote} />}
      </span>
    </div>
  );
}
