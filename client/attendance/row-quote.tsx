// One quote in a row: cut to what lies around its marks, with the way to its place in the text.
import { useTranslation } from 'react-i18next';
import type { Quote } from '../../server/endpoints/shapes.ts';
import { cropQuote } from '../panels/explore/crop-quote.ts';
import { QuoteText } from '../panels/quote-text.tsx';
import { PassageLink } from '../routes/entity-link.tsx';

export function RowQuote({ quote }: { quote: Quote }) {
  const cropped = cropQuote(quote);
  return (
    <p className="q" lang="zh">
      {cropped.cutBefore && '…'}
      <QuoteText quote={cropped} />
      {cropped.cutAfter && '…'}
    </p>
  );
}

export function PlaceLink({ quote }: { quote: Pick<Quote, 'document' | 'start' | 'end' | 'number' | 'label'> }) {
  const { t } = useTranslation('attend');
  return (
    <PassageLink
      document={quote.document}
      start={quote.start}
      end={quote.end}
      className="place-link"
      title={quote.label}
    >
      {t('paragraph', { number: quote.number })}
    </PassageLink>
  );
}
