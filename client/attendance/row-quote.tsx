// One quote in a row: cut to what lies around its marks, with the way to its place in the text.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '../../server/endpoints/shapes.ts';
import { useShow } from '../panels/shown-text.ts';
import { PassageLink } from '../routes/entity-link.tsx';
import { elideQuote } from './elide-quote.ts';
import './evidence-button.css';

export function RowQuote({ quote }: { quote: Quote }) {
  const show = useShow();
  return (
    <p className="q" lang="zh" title={quote.quote}>
      {elideQuote(quote, show).map(({ text, marked }, at) =>
        marked ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
      )}
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
