// The card at a mention: what it is, where else it stands, the places before and after, the way to it.
import { useQuery } from '@tanstack/react-query';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { mentions as mentionsEndpoint } from '../../server/endpoints/entities.ts';
import { call } from '../api.ts';
import { tierOf } from '../panels/heat-tiers.ts';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { withoutPinyin } from '../panels/full-width.ts';
import { useShow } from '../panels/shown-text.ts';
import { TierSeal } from '../panels/tier-seal.tsx';
import { EntityLink, PassageLink } from '../routes/entity-link.tsx';
import type { ReaderDocument, ReaderEntity, ReaderMention } from './reader-document.ts';
import './hover-card.css';

interface Props {
  document: ReaderDocument;
  entity: ReaderEntity;
  /** The places of the entity in this text, and which of them the card stands at. */
  places: ReaderMention[];
  place: number;
  box: DOMRect;
  hold: () => void;
  leave: () => void;
  goTo: (mention: ReaderMention) => void;
}

const WIDTH = 452;
const ELSEWHERE = 3;

/** Above the words where there is room, else below; inside the window; the arrow points at the words. */
function placeCard(box: DOMRect) {
  const width = Math.min(WIDTH, window.innerWidth - 24);
  const middle = (box.left + box.right) / 2;
  const left = Math.min(Math.max(12, middle - width * 0.74), window.innerWidth - width - 12);
  const above = box.top > 260;
  return {
    above,
    style: {
      width,
      left,
      '--arrow': `${Math.round(middle - left - 6)}px`,
      ...(above ? { bottom: window.innerHeight - box.top + 10 } : { top: box.bottom + 10 }),
    },
  };
}

export function HoverCard({ document, entity, places, place, box, hold, leave, goTo }: Props) {
  const { t } = useTranslation('reader');
  const show = useShow();
  const found = useQuery({
    queryKey: ['mentions', entity.id, 'elsewhere'],
    queryFn: ({ signal }) => call(mentionsEndpoint, { params: { id: entity.id }, query: { limit: 200 }, signal }),
  });
  const elsewhere = [...new Map(found.data?.mentions.map((mention) => [mention.document, mention])).values()]
    .filter((mention) => mention.document !== document.id)
    .sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
    .slice(0, ELSEWHERE);
  const { above, style } = placeCard(box);
  return (
    <div
      className={above ? 'mention-card above' : 'mention-card'}
      style={style}
      role="dialog"
      aria-label={entity.name}
      onPointerEnter={hold}
      onPointerLeave={leave}
    >
      <div className="row g8">
        {entity.kind === 'Concept' ? (
          <TierSeal tier={tierOf(entity.documentCount, document.documents)} />
        ) : (
          <KindGlyph kind={entity.kind} />
        )}
        <b className="el">{entity.name}</b>
        <span className="sp" />
        <span className="mut nw">
          {t('counts', { count: entity.documentCount, documents: document.documents, times: entity.mentionCount })}
        </span>
      </div>
      {elsewhere.length > 0 && (
        <ul className="elsewhere">
          {elsewhere.map((mention) => (
            <li key={mention.document}>
              <span className="mut">{mention.date?.slice(0, 4) ?? '—'}</span>
              <PassageLink document={mention.document} start={mention.start} end={mention.end} className="src el">
                …{withoutPinyin(show(mention.before)).slice(-12)}
                <mark>{show(mention.hit)}</mark>
                {withoutPinyin(show(mention.after)).slice(0, 14)}…
              </PassageLink>
            </li>
          ))}
        </ul>
      )}
      <div className="row g6">
        <button
          type="button"
          className="btn sm"
          disabled={place === 0}
          aria-label={t('before')}
          onClick={() => goTo(places[place - 1])}
        >
          <IconChevronUp size={14} stroke={1.6} />
        </button>
        <span className="mut">{t('place', { place: place + 1, count: places.length })}</span>
        <button
          type="button"
          className="btn sm"
          disabled={place === places.length - 1}
          aria-label={t('after')}
          onClick={() => goTo(places[place + 1])}
        >
          <IconChevronDown size={14} stroke={1.6} />
        </button>
        <span className="sp" />
        <EntityLink id={entity.id} className="btn sm p">
          {t(entity.kind === 'Concept' ? 'openConcept' : 'openGraph')}
        </EntityLink>
      </div>
    </div>
  );
}
