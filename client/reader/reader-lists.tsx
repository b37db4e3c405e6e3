// The right column: what the text names, by kind; a click goes to the next place it stands; and who was there.
import { IconArrowUpRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { tierOf } from '../panels/heat-tiers.ts';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { RoleSeal } from '../panels/role-seal.tsx';
import { TierSeal } from '../panels/tier-seal.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import {
  entitiesOfKind,
  meetingOf,
  type EntityKindShown,
  type ReaderDocument,
  type ReaderMention,
} from './reader-document.ts';
import './reader-lists.css';

const TABS: EntityKindShown[] = ['Concept', 'Person', 'Organization', 'Event'];

/** Rows before "N more", so that the people below stay in sight. */
const FIRST = 16;

interface Props {
  document: ReaderDocument;
  mentions: Map<string, ReaderMention[]>;
  selected: string | null;
  goTo: (entity: string) => void;
}

export function ReaderLists({ document, mentions, selected, goTo }: Props) {
  const { t } = useTranslation('reader');
  const [tab, setTab] = useState<EntityKindShown>('Concept');
  const [more, setMore] = useState<EntityKindShown | null>(null);
  const entities = entitiesOfKind(document, mentions, tab);
  const hasSelected = entities.findIndex((entity) => entity.id === selected) >= FIRST;
  const shown = more === tab || hasSelected ? entities.length : FIRST;
  const people = meetingOf(document).people;
  return (
    <aside className="reader-lists" aria-label={t('lists')}>
      <div className="tabs" role="tablist">
        {TABS.map((kind) => (
          <button
            key={kind}
            type="button"
            role="tab"
            id={`tab-${kind}`}
            aria-selected={tab === kind}
            aria-controls="named"
            onClick={() => setTab(kind)}
          >
            {t(`kind.${kind}`)}
            <span className="cnt">{document.entities.filter((entity) => entity.kind === kind).length}</span>
          </button>
        ))}
      </div>
      <div id="named" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        <div className="row note lists-head">
          <span className="sp">{t('byReuse')}</span>
          <span>{t('hereAndAll')}</span>
        </div>
        <ul className="named">
          {entities.slice(0, shown).map((entity) => (
            <li key={entity.id} className={entity.id === selected ? 'on' : ''}>
              <button type="button" className="row sp" onClick={() => goTo(entity.id)} title={entity.name}>
                {tab === 'Concept' ? (
                  <TierSeal tier={tierOf(entity.documentCount, document.documents)} />
                ) : (
                  <KindGlyph kind={entity.kind} size={15} quiet />
                )}
                <span className="sp el">{entity.name}</span>
                <span className="num">
                  <b>{mentions.get(entity.id)?.length ?? 0}</b>
                  <span className="mut"> / {entity.mentionCount}</span>
                </span>
              </button>
              {entity.id === selected && (
                <EntityLink id={entity.id} className="open" title={t('open', { name: entity.name })}>
                  <IconArrowUpRight size={16} stroke={1.6} aria-hidden />
                  <span className="sr">{t('open', { name: entity.name })}</span>
                </EntityLink>
              )}
            </li>
          ))}
        </ul>
        {entities.length > shown && (
          <button type="button" className="btn sm q" onClick={() => setMore(tab)}>
            {t('list.more', { count: entities.length - shown })}
          </button>
        )}
        {entities.length === 0 && <p className="note named-none">{t('noneOfKind', { kind: t(`kind.${tab}`) })}</p>}
      </div>
      {people.length > 0 && (
        <>
          <h3>{t('attendees')}</h3>
          <ul className="attendees">
            {people.map((person) => (
              <li key={person.id}>
                <KindGlyph kind="Person" size={15} quiet />
                <EntityLink id={person.id} className="sp el">
                  {person.name}
                </EntityLink>
                <RoleSeal role={person.role} small />
              </li>
            ))}
          </ul>
        </>
      )}
    </aside>
  );
}
