// 证据: opens the sentences a relation or date stands on beside the word they prove.
import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvidence } from '../state/use-evidence.ts';
import { Failed, Loading } from '../panels/states.tsx';
import { ReportButton } from '../panels/report-wrong.tsx';
import { PlaceLink, RowQuote } from './row-quote.tsx';
import './evidence-button.css';

export function EvidenceButton({ relation, name, count }: { relation: string; name: string; count?: number }) {
  const { t } = useTranslation('attend');
  const [opened, setOpened] = useState(false);
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={420} shadow="md" trapFocus>
      <Popover.Target>
        <button
          type="button"
          className="evidence-link no-print"
          aria-expanded={opened}
          aria-label={`${t('evidence', { count: count ?? '' }).trim()} ${name}`}
          onClick={() => setOpened(!opened)}
        >
          {t('evidence', { count: count ?? '' }).trim()}
        </button>
      </Popover.Target>
      <Popover.Dropdown>{opened && <Quotes relation={relation} name={name} />}</Popover.Dropdown>
    </Popover>
  );
}

/** The quotes of one relation, oldest text first. */
export function Quotes({ relation, name }: { relation: string; name: string }) {
  const { t } = useTranslation('attend');
  const { proofs, pending, error, retry } = useEvidence([relation]);
  if (error) return <Failed error={error} retry={retry} />;
  if (pending) return <Loading lines={2} />;
  const [proof] = proofs;
  return (
    <div className="quotes" data-testid="quotes">
      <ol className="quote-list" aria-label={t('evidenceOf', { name })}>
        {proof.quotes.map((quote) => (
          <li key={`${quote.document}${quote.start}`}>
            <RowQuote quote={quote} />
            <p className="loc">
              <span className="el sp">{[quote.label, quote.date].filter(Boolean).join(' · ')}</span>
              <PlaceLink quote={quote} />
            </p>
          </li>
        ))}
      </ol>
      {proof.total > proof.quotes.length && (
        <p className="note">{t('more', { count: proof.total - proof.quotes.length })}</p>
      )}
      <ReportButton relation={relation} />
    </div>
  );
}
