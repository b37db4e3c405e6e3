// The sentences that the selected edge, or a date, stands on.
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Quote } from '../../../server/endpoints/shapes.ts';
import { PassageLink } from '../../routes/entity-link.tsx';
import { notify } from '../../state/notify.ts';
import { QUOTES_AT_ONCE, useEvidence } from '../../state/use-evidence.ts';
import { QuoteText } from '../quote-text.tsx';
import { ReportButton } from '../report-wrong.tsx';
import { Failed, Loading } from '../states.tsx';
import { cropQuote } from './crop-quote.ts';
import './evidence-panel.css';

interface Props {
  title: string;
  /** Relation ids, each with the heading of its quotes when there is more than one. */
  relations: { id: string; heading: React.ReactNode }[];
  /** The edge as a sentence, under the title. */
  children?: React.ReactNode;
}

const FIRM = 0.8;
const DOUBTFUL = 0.6;

export function EvidencePanel({ title, relations, children }: Props) {
  const { t } = useTranslation('explore');
  const [limit, setLimit] = useState(QUOTES_AT_ONCE);
  const ids = relations.map((relation) => relation.id);
  const { proofs, pending, error, retry } = useEvidence(ids, limit);
  const total = proofs.reduce((sum, proof) => sum + proof.total, 0);
  const quotes = proofs.flatMap((proof) => proof.quotes);
  const confidence = Math.max(0, ...quotes.map((quote) => quote.confidence));
  const grade = confidence >= FIRM ? 'high' : confidence >= DOUBTFUL ? 'middle' : 'doubtful';
  return (
    <section className="insp-part evidence" aria-label={title} data-testid="evidence" data-relation={ids[0]}>
      <div className="row g8">
        <h3 className="insp-head">{title}</h3>
        {quotes.length > 0 && <span className="cnt">{t('evidence.quotes', { count: total })}</span>}
        <span className="sp" />
        {quotes.length > 0 && (
          <span className="row g4 note">
            <i className={`grade ${grade}`} aria-hidden />
            {t('evidence.confidence')} {t(`evidence.${grade}`)}
          </span>
        )}
      </div>
      {children}
      {error ? (
        <Failed error={error} retry={retry} />
      ) : pending ? (
        <Loading what={t('evidence.reading')} />
      ) : quotes.length === 0 ? (
        <p className="note">{t('evidence.none')}</p>
      ) : (
        <>
          {relations.map(({ id, heading }, index) => {
            const proof = proofs[index];
            if (!proof) return null;
            const before = proofs.slice(0, index).reduce((sum, one) => sum + one.quotes.length, 0);
            return (
              <div key={id}>
                {relations.length > 1 && <h4 className="evidence-part">{heading}</h4>}
                <ol>
                  {proof.quotes.map((quote, at) => (
                    <QuoteItem key={`${quote.document}-${quote.start}`} quote={quote} number={before + at + 1} />
                  ))}
                </ol>
              </div>
            );
          })}
          {total > quotes.length && (
            <button type="button" className="btn q sm" onClick={() => setLimit((now) => Math.min(500, now * 3))}>
              {t('evidence.more', { count: total - quotes.length })}
            </button>
          )}
          <div className="row g8 evidence-tools">
            <CopyQuotes quotes={quotes} />
            {ids.length === 1 && <ReportButton relation={ids[0]} />}
          </div>
          <p className="note evidence-rule">
            {t('evidence.rule', { rule: quotes[0].rule, start: quotes[0].start, end: quotes[0].end })}
          </p>
        </>
      )}
    </section>
  );
}

function QuoteItem({ quote, number }: { quote: Quote; number: number }) {
  const { t } = useTranslation('explore');
  const cropped = cropQuote(quote);
  return (
    <li className="quote">
      <span className="quote-number">{number}</span>
      <div>
        <blockquote className="q" lang="zh">
          {cropped.cutBefore && '…'}
          <QuoteText quote={cropped} />
          {cropped.cutAfter && '…'}
        </blockquote>
        <p className="loc">
          <span className="el" title={quote.label}>
            {quote.date ?? quote.label} · {t('evidence.paragraph', { number: quote.number })}
          </span>
          <span className="sp" />
          <PassageLink document={quote.document} start={quote.start} end={quote.end}>
            {t('evidence.open')}
          </PassageLink>
        </p>
      </div>
    </li>
  );
}

/** “原句” 文献 日期 第 n 段, one a line. */
export function citationOf(quote: Quote, paragraph: string): string {
  return `“${quote.quote.trim()}”（${[quote.label, quote.date, paragraph].filter(Boolean).join('，')}）`;
}

function CopyQuotes({ quotes }: { quotes: Quote[] }) {
  const { t } = useTranslation('explore');
  const copy = async () => {
    const text = quotes.map((quote) => citationOf(quote, t('evidence.paragraph', { number: quote.number }))).join('\n');
    const copied = await navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    notify(t(copied ? 'evidence.copied' : 'evidence.notCopied'));
  };
  return (
    <button type="button" className="btn sm evidence-copy" onClick={() => void copy()}>
      <IconCopy size={14} stroke={1.6} aria-hidden />
      {t('evidence.copy')}
    </button>
  );
}
