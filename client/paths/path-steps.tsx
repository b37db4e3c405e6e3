// One path read out: a sentence a step, with the date and the source's own sentence behind each.
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PlaceLink, RowQuote } from '../attendance/row-quote.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { ReportButton } from '../panels/report-wrong.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useEvidence } from '../state/use-evidence.ts';
import { dateOf, sentenceOf, type Path } from './path-sentence.ts';

export function PathSteps({ path, number }: { path: Path; number: number }) {
  const { t } = useTranslation('attend');
  const { proofs } = useEvidence(
    path.edges.map(({ id }) => id),
    1,
  );
  return (
    <li className="card path" data-testid="path">
      <div className="path-head">
        <b className="num">{number}</b>
        <ol className="path-chain">
          {path.nodes.map((node) => (
            <li key={node.id}>
              <KindGlyph kind={node.kind} size={16} />
              <EntityLink id={node.id}>{node.name}</EntityLink>
            </li>
          ))}
        </ol>
        <span className="note nw">{t('paths.hops', { count: path.edges.length })}</span>
        <Link to="/explore" search={{ show: path.nodes.map(({ id }) => id).join('~~') }} className="btn sm">
          <IconTopologyStar3 size={15} stroke={1.6} aria-hidden />
          {t('paths.draw')}
        </Link>
      </div>
      <ol className="path-steps">
        {path.edges.map((edge, at) => {
          const quote = proofs.find(({ relation }) => relation === edge.id)?.quotes[0];
          return (
            <li key={edge.id}>
              <p className="path-sentence">
                <b>{sentenceOf(t, path, at)}</b>
                <span className="note num">{dateOf(path, at) ?? quote?.date ?? t('undated')}</span>
              </p>
              {quote && (
                <div className="path-quote">
                  <RowQuote quote={quote} />
                  <p className="loc">
                    <span className="el sp">{quote.label}</span>
                    <PlaceLink quote={quote} />
                    <ReportButton relation={edge.id} />
                  </p>
                </div>
              )}
            </li>
          );
        })}
      </ol>
    </li>
  );
}
