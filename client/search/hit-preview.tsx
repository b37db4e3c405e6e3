// On a phone: the one sentence behind the best hit, and where to go from it.
import { useQuery } from '@tanstack/react-query';
import { spotlight } from '@mantine/spotlight';
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { MENTION_RELATIONS, RELATION_TYPES } from '../../cypher/schema.ts';
import { neighbors } from '../../server/endpoints/entities.ts';
import { evidence } from '../../server/endpoints/relations.ts';
import { call } from '../api.ts';
import { beginAtMarks, QuoteText } from '../panels/quote-text.tsx';
import { RelationName } from '../panels/relation-name.tsx';
import { PassageLink } from '../routes/entity-link.tsx';
import type { Hit } from './use-search.ts';

/** What is told first of a hit: who attended what; then any relation that says more than that a name stands in a text. */
const ORDER = [
  ['ATTENDED'],
  RELATION_TYPES.filter((type) => !MENTION_RELATIONS.some((mention) => mention === type)),
  [],
];

async function firstQuote(id: string, signal: AbortSignal) {
  for (const relation of ORDER) {
    const slice = await call(neighbors, { params: { id }, query: { relation, limit: 1 }, signal });
    const edge = slice.edges.at(0);
    if (!edge) continue;
    const answer = await call(evidence, { params: { id: edge.id }, query: { limit: 1 }, signal });
    if (answer.quotes[0]) return { edge, quote: answer.quotes[0] };
  }
  return null;
}

export function HitPreview({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  const found = useQuery({
    queryKey: ['first-quote', hit.id],
    queryFn: ({ signal }) => firstQuote(hit.id, signal),
  });
  if (!found.data) return null;
  const { edge, quote } = found.data;
  return (
    <div className="card hit-preview">
      <p className="row g8">
        <RelationName edge={edge} />
        <span className="mut el">{[quote.date, quote.label].filter(Boolean).join(' · ')}</span>
      </p>
      <p className="q">
        <QuoteText quote={beginAtMarks(quote)} />
      </p>
      <div className="row g8">
        <Link to="/explore" search={{ focus: hit.id }} className="btn sp" onClick={spotlight.close}>
          <IconTopologyStar3 size={16} stroke={1.6} aria-hidden />
          {t('search.inGraph')}
        </Link>
        <span className="sp col" onClick={spotlight.close}>
          <PassageLink document={quote.document} start={quote.start} end={quote.end} className="btn p">
            {t('search.inText')}
          </PassageLink>
        </span>
      </div>
    </div>
  );
}
