// One path read out: a sentence a step, with the date and the source's own sentence behind each.
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { z } from 'zod';
import type { paths } from '../../server/endpoints/paths.ts';
import { PlaceLink, RowQuote } from '../attendance/row-quote.tsx';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { ReportButton } from '../panels/report-wrong.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import { useEvidence } from '../state/use-evidence.ts';

export type Path = z.output<typeof paths.response>['paths'][number];

export function PathSteps({ path, number }: { path: Path; number: number }) {
  const { t } = useTranslation('attend');
  const { proofs } = useEvidence(
    path.edges.map(({ id }) => id),
    1,
  );
  const nodes = new Map(path.nodes.map((node) => [node.id, node]));
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
                <b>
                  {t(`paths.step.${edge.type}`, {
                    context: edge.type === 'ATTENDED' ? (edge.role ?? undefined) : undefined,
                    source: nodes.get(edge.source)?.name,
                    target: nodes.get(edge.target)?.name,
                    title: edge.title ?? '',
                    role: '',
                  })}
                </b>
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

/** The date of the event a step leads to or comes from. */
function dateOf(path: Path, step: number): string | null {
  const event = [path.nodes[step], path.nodes[step + 1]].find(({ kind }) => kind === 'Event');
  return event?.date ?? null;
}
