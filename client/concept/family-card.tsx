// The family of a formulation: the longer one it belongs to, itself, its members; and its variants by how they arose.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { EntityLink } from '../routes/entity-link.tsx';
import type { Passport } from './concept-data.ts';
import './family-card.css';

const CHIPS = 6;

export function FamilyCard({ passport }: { passport: Passport }) {
  const { t } = useTranslation('concept');
  const { wholes, parts, variants } = passport;
  if (wholes.length + parts.length + variants.length === 0) return null;
  const before = wholes.slice(0, CHIPS);
  const after = parts.slice(0, CHIPS);
  return (
    <section className="card passport-card">
      <h2 className="h3">{t('family')}</h2>
      {before.length + after.length > 0 && (
        <>
          <div className="family">
            {before.map((whole) => (
              <Fragment key={whole.id}>
                <EntityLink id={whole.id}>{whole.name}</EntityLink>
                <i />
              </Fragment>
            ))}
            <span className="me">{passport.name}</span>
            {after.map((part) => (
              <Fragment key={part.id}>
                <i />
                <EntityLink id={part.id}>{part.name}</EntityLink>
              </Fragment>
            ))}
          </div>
          <p className="note">
            {[
              wholes.length > 0 && t('belongsTo', { count: wholes.length }),
              parts.length > 0 && t('holds', { count: parts.length }),
            ]
              .filter(Boolean)
              .join('，')}
          </p>
        </>
      )}
      {variants.length > 0 && (
        <ul className="variants">
          {variants.map((variant) => (
            <li key={`${variant.id}${variant.how}`}>
              <EntityLink id={variant.id} className="sp el">
                {variant.name}
              </EntityLink>
              <span className="mut">{t(`how.${variant.how}`)}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
