// Beside the roster: the one-hop picture, related events, formulations heard, the series.
import { useTranslation } from 'react-i18next';
import { EvidenceButton } from '../attendance/evidence-button.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { ListedName, NameSign } from '../panels/listed-name.tsx';
import { SideCard } from '../panels/side-card.tsx';
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
        <SideCard title={t('event.relatedTitle')}>
          <RelatedList related={found.related.slice(0, SHOWN)} />
        </SideCard>
      )}
      {found.concepts.length > 0 && (
        <SideCard title={t('event.heard')} count={t('event.heardCount', { count: found.concepts.length })}>
          <HeardList found={found} limit={SHOWN} />
        </SideCard>
      )}
      <SeriesCard id={found.event.id} />
    </aside>
  );
}

/** `proof`: with the sentences behind each row. */
export function RelatedList({ related, proof = false }: { related: Roster['related']; proof?: boolean }) {
  const { t } = useTranslation('attend');
  return (
    <ul className="side-list">
      {related.map(({ id, name, how, documentCount, relation }) => (
        <ListedName key={id} id={id} name={name} sign={<KindGlyph kind="Event" size={15} />}>
          <span className="note">{t(`event.how.${how}`)}</span>
          <span className="cnt nw">{t('event.inTexts', { count: documentCount })}</span>
          {proof && <EvidenceButton relation={relation} name={name} />}
        </ListedName>
      ))}
    </ul>
  );
}

export function HeardList({ found, limit }: { found: Roster; limit?: number }) {
  return (
    <ul className="side-list">
      {found.concepts.slice(0, limit).map(({ id, name, count, documentCount }) => (
        <ListedName
          key={id}
          id={id}
          name={name}
          sign={<NameSign kind="Concept" texts={documentCount} corpus={found.corpus} />}
        >
          <span className="cnt nw">
            {documentCount}/{found.corpus}
          </span>
          <b className="num">{count}</b>
        </ListedName>
      ))}
    </ul>
  );
}

export function ReportList({ documents }: { documents: Roster['documents'] }) {
  const { t } = useTranslation('attend');
  return (
    <ul className="side-list">
      {documents.map(({ id, title, date, refers, relation }) => (
        <ListedName key={id} id={id} name={title} sign={<KindGlyph kind="Document" size={15} />}>
          <span className="note">{t(refers ? 'event.refers' : 'event.reports')}</span>
          <span className="num nw">{date}</span>
          <EvidenceButton relation={relation} name={title} />
        </ListedName>
      ))}
    </ul>
  );
}
