// The head of a concept page: headword, tier with n/N, how often, since when, until when.
import { IconTopologyStar3 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { KindGlyph } from '../panels/kind-glyph.tsx';
import { tierOf } from '../panels/heat-tiers.ts';
import { TierSeal } from '../panels/tier-seal.tsx';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Passport } from './concept-data.ts';
import './concept-head.css';

function Seen({ name, at }: { name: string; at: Passport['first'] }) {
  const { t } = useTranslation('concept');
  const yearOnly = at?.date && /^\d{4}$/.test(at.date);
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {at ? (
          <EntityLink id={at.document} title={at.label}>
            {at.date}
          </EntityLink>
        ) : (
          <span className="cnt">{t('date.none')}</span>
        )}
        {yearOnly && <i>{t('date.yearOnly')}</i>}
      </dd>
    </div>
  );
}

export function ConceptHead({ passport }: { passport: Passport }) {
  const { t } = useTranslation('concept');
  const tier = tierOf(passport.documentCount, passport.documents);
  const share = passport.documents > 0 ? Math.round((100 * passport.documentCount) / passport.documents) : 0;
  return (
    <header className="concept-head">
      <div className="headword">
        <span className="chip k-concept">
          <KindGlyph kind="Concept" size={14} quiet />
          {t('kind.Concept')}
        </span>
        <h1 className={passport.name.length > 8 ? 'src long' : 'src'}>{passport.name}</h1>
        {passport.aliases.length > 0 && (
          <p className="note">{t('aliases', { names: passport.aliases.slice(0, 6).join('、') })}</p>
        )}
      </div>
      <div className="heat-now">
        <TierSeal tier={tier} size="l" />
        <div>
          <b>{t(`tierWord.${tier}`)}</b>
          <span className="mut">
            {t('share', { count: passport.documentCount, documents: passport.documents, share })}
          </span>
        </div>
      </div>
      <dl className="concept-numbers">
        <div>
          <dt>{t('times')}</dt>
          <dd>
            {passport.mentionCount}
            <i>{t('unit')}</i>
          </dd>
        </div>
        <div>
          <dt>{t('nested')}</dt>
          <dd>
            {passport.nestedCount}
            <i>{t('unit')}</i>
          </dd>
        </div>
        <Seen name={t('first')} at={passport.first} />
        <Seen name={t('last')} at={passport.last} />
      </dl>
      <Link to="/explore" search={{ focus: passport.id }} className="btn">
        <IconTopologyStar3 size={16} stroke={1.6} aria-hidden />
        {t('nav.explore')}
      </Link>
    </header>
  );
}
