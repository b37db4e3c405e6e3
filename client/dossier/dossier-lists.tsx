// The lists of a dossier: posts, events, those most often met, formulations, texts.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DateWords } from '../attendance/date-words.tsx';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { WEIGHTS, type Weight } from '../attendance/pair-table.tsx';
import { PresenceSeal } from '../attendance/presence-seal.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { tierOf } from '../panels/heat-tiers.ts';
import { Segmented } from '../panels/segmented.tsx';
import { TierSeal } from '../panels/tier-seal.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Dossier } from './dossier-data.ts';

export function PostList({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const person = found.entity.kind === 'Person';
  return (
    <section className="card side">
      <div className="row">
        <h2 className="h3 sp">{t(person ? 'dossier.posts' : 'dossier.postsOf')}</h2>
        <span className="note">{t('dossier.postsNote')}</span>
      </div>
      <ul className="side-list">
        {found.posts.map((post) => (
          <li key={post.relation}>
            <span className="dossier-span num">
              {post.first === post.last || !post.last
                ? post.first
                : t('dossier.span', { first: post.first, last: post.last })}
            </span>
            <KindGlyph kind={person ? 'Organization' : 'Person'} size={15} />
            <span className="sp">
              <EntityLink id={post.other.id}>{post.other.name}</EntityLink> <b>{post.title}</b>
            </span>
            <EvidenceButton relation={post.relation} name={`${post.other.name}${post.title}`} count={post.texts} />
          </li>
        ))}
      </ul>
      {found.posts.length === 0 && <p className="mut">{t('dossier.none')}</p>}
    </section>
  );
}

const EVENTS_AT_ONCE = 60;

export function DossierEvents({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const [shown, setShown] = useState(EVENTS_AT_ONCE);
  return (
    <section className="card side">
      <div className="row">
        <h2 className="h3 sp">{t('dossier.events')}</h2>
        <span className="cnt">{found.events.length}</span>
      </div>
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
        <button type="button" className="btn q sm no-print" onClick={() => setShown(shown + 200)}>
          {t('more', { count: found.events.length - shown })}
        </button>
      )}
      {found.events.length === 0 && <p className="mut">{t('dossier.none')}</p>}
    </section>
  );
}

const MET = 12;

export function CoAttendees({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  const [by, setBy] = useState<Weight>('count');
  const sorted = found.coAttendees.toSorted((a, b) => b[by] - a[by] || b.count - a.count).slice(0, MET);
  const most = Math.max(1e-9, ...sorted.map((each) => each[by]));
  return (
    <section className="card side">
      <div className="row">
        <h2 className="h3 sp">{t('dossier.co')}</h2>
        <span className="no-print">
          <Segmented
            small
            label={t('dossier.by')}
            value={by}
            options={WEIGHTS.map((value) => ({ value, label: t(`dossier.weight.${value}`) }))}
            onChange={setBy}
          />
        </span>
      </div>
      <ul className="side-list">
        {sorted.map((each) => (
          <li key={each.id}>
            <KindGlyph kind={each.kind} size={15} />
            <EntityLink id={each.id} className="el dossier-met">
              {each.name}
            </EntityLink>
            <span className="bar sp" aria-hidden>
              <i style={{ width: `${(100 * each[by]) / most}%` }} />
            </span>
            <b className="num">{by === 'count' ? each.count : each[by].toFixed(2)}</b>
            <EvidenceButton relation={each.relation} name={each.name} />
          </li>
        ))}
      </ul>
      {sorted.length === 0 && <p className="mut">{t('dossier.none')}</p>}
      <p className="note">{t('dossier.coNote')}</p>
    </section>
  );
}

const SHOWN = 12;

export function VoicedList({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  if (found.concepts.length === 0) return null;
  return (
    <section className="card side">
      <div className="row">
        <h2 className="h3 sp">{t('dossier.concepts')}</h2>
        <span className="cnt">{found.concepts.length}</span>
      </div>
      <ul className="side-list">
        {found.concepts.slice(0, SHOWN).map((concept) => (
          <li key={concept.id}>
            <TierSeal tier={tierOf(concept.documentCount, found.corpus)} />
            <EntityLink id={concept.id} className="el sp" title={concept.name}>
              {concept.name}
            </EntityLink>
            <EvidenceButton relation={concept.relation} name={concept.name} count={concept.count} />
          </li>
        ))}
      </ul>
      {found.concepts.length > SHOWN && <p className="note">{t('more', { count: found.concepts.length - SHOWN })}</p>}
    </section>
  );
}

export function TextList({ found }: { found: Dossier }) {
  const { t } = useTranslation('attend');
  return (
    <section className="card side">
      <div className="row">
        <h2 className="h3 sp">{t('dossier.texts')}</h2>
        <span className="cnt">
          {found.entity.documentCount}/{found.corpus}
        </span>
      </div>
      <ul className="side-list">
        {found.documents.slice(0, SHOWN).map((text) => (
          <li key={text.id}>
            <KindGlyph kind="Document" size={15} />
            <EntityLink id={text.id} className="el sp" title={text.label}>
              {text.label}
            </EntityLink>
            <span className="num nw note">{text.date}</span>
            <span className="cnt nw">{t('dossier.times', { count: text.count })}</span>
          </li>
        ))}
      </ul>
      {found.documents.length > SHOWN && <p className="note">{t('more', { count: found.documents.length - SHOWN })}</p>}
    </section>
  );
}
