// The most reused formulations: tier, name, heat by year, in how many documents, how often.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { TIER_STEPS, tierOf } from '../panels/heat-tiers.ts';
import { TierSeal } from '../panels/tier-seal.tsx';
import type { Overview } from './overview-data.ts';
import './reused-concepts.css';

/** The shade of a cell, from the share of the busiest cell. */
function shadeOf(count: number, most: number): string {
  if (count === 0) return 'p0';
  const share = count / most;
  return share >= 0.75 ? 'p4' : share >= 0.5 ? 'p3' : share >= 0.25 ? 'p2' : 'p1';
}

export function ReusedConcepts({ overview, rows = 9 }: { overview: Overview; rows?: number }) {
  const { t } = useTranslation('home');
  const documents = overview.counts.Document;
  const concepts = overview.concepts.slice(0, rows);
  const held = new Set(overview.months.filter((month) => month.documents > 0).map((month) => month.month.slice(0, 4)));
  const years = overview.years.filter((year) => held.has(year)).slice(-6);
  const most = Math.max(1, ...concepts.flatMap((concept) => years.map((year) => concept.years[year] ?? 0)));
  return (
    <section className="card reused" aria-labelledby="reused-title">
      <div className="row g12 reused-head">
        <h2 className="h3" id="reused-title">
          {t('reused.title')}
        </h2>
        <span className="sp" />
        <span className="row g4 note tiers">
          {t('tier.label')}
          {TIER_STEPS.map(({ tier }) => (
            <span key={tier} className="row g4">
              <TierSeal tier={tier} size="s" />
              {t(`tier.${tier}.share`)}
            </span>
          ))}
        </span>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{t('reused.heat')}</span>
            </th>
            <th scope="col">{t('kind.Concept')}</th>
            {years.map((year) => (
              <th scope="col" className="c" key={year}>
                {year}
              </th>
            ))}
            <th scope="col" className="r">
              {t('reused.documents')}
            </th>
            <th scope="col" className="r">
              {t('reused.times')}
            </th>
          </tr>
        </thead>
        <tbody>
          {concepts.map((concept) => (
            <tr key={concept.id}>
              <td>
                <TierSeal tier={tierOf(concept.documentCount, documents)} />
              </td>
              <th scope="row">
                <Link to="/concepts/$id" params={{ id: concept.id }} className="reused-name">
                  {concept.name}
                </Link>
              </th>
              {years.map((year) => {
                const count = concept.years[year] ?? 0;
                return (
                  <td className="heat" key={year}>
                    <span className={shadeOf(count, most)}>{count > 0 ? count : <span className="sr">0</span>}</span>
                  </td>
                );
              })}
              <td className="r">
                {concept.documentCount}/{documents}
              </td>
              <td className="r b">{concept.mentionCount}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note reused-foot">
        {t('reused.note', { count: documents })}{' '}
        <Link to="/concepts">{t('reused.all', { count: overview.formulations })}</Link>
      </p>
    </section>
  );
}
