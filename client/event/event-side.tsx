// Beside the roster: the one-hop picture, related events, formulations heard, the series.
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { tierOf } from '../panels/heat-tiers.ts';
import { TierSeal } from '../panels/tier-seal.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Roster } from './event-data.ts';
import { OneHop } from './one-hop.tsx';
import { SeriesCard } from './series-card.tsx';

const SHOWN = 5;

export function EventSide({ found }: { found: Roster }) {
  const { t } = useTranslation('attend');
  return (
    <aside className="col g16">
      <OneHop found={found} />
      {found.related.length > 0 && (
        <section className="card side">
          <h2 className="h3">{t('event.relatedTitle')}</h2>
          <RelatedList related={found.related.slice(0, SHOWN)} />
        </section>
      )}
      {found.concepts.length > 0 && (
        <section className="card side">
          <div className="row">
            <h2 className="h3 sp">{t('event.heard')}</h2>
            <span className="cnt">{t('event.heardCount', { count: found.concepts.length })}</span>
          </div>
          <HeardList found={found} limit={SHOWN} />
        </section>
      )}
      <SeriesCard id={found.event.id} />
    </aside>
  );
}

export function RelatedList({ related }: { related: Roster['related'] }) {
  const { t } = useTranslation('attend');
  return (
    <ul className="side-list">
      {related.map((event) => (
        <li key={event.id}>
          <KindGlyph kind="Event" size={15} />
          <EntityLink id={event.id} className="sp el" title={event.name}>
            {event.name}
          </EntityLink>
          <span className="note">{t(`event.how.${event.how}`)}</span>
          <span className="cnt nw">{t('event.inTexts', { count: event.documentCount })}</span>
        </li>
      ))}
    </ul>
  );
}

export function HeardList({ found, limit }: { found: Roster; limit?: number }) {
  return (
    <ul className="side-list">
      {found.concepts.slice(0, limit).map((concept) => (
        <li key={concept.id}>
          <TierSeal tier={tierOf(concept.documentCount, found.corpus)} />
          <EntityLink id={concept.id} className="sp el" title={concept.name}>
            {concept.name}
          </EntityLink>
          <span className="cnt nw">
            {concept.documentCount}/{found.corpus}
          </span>
          <b className="num">{concept.count}</b>
        </li>
      ))}
    </ul>
  );
}
