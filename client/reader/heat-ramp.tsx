// How the shade of a formulation reads: in how many documents it stands; in larger corpora, in which share.
import { useTranslation } from 'react-i18next';
import { TIER_STEPS, tierOf } from '../panels/heat-tiers.ts';
import './heat-ramp.css';

/** Up to this many documents each count has a field of its own. */
const COUNTED = 6;

export function HeatRamp({ documents }: { documents: number }) {
  const { t } = useTranslation('reader');
  const fields =
    documents <= COUNTED
      ? Array.from({ length: documents }, (_, index) => ({
          tier: tierOf(index + 1, documents),
          label: String(index + 1),
          title: undefined,
        }))
      : TIER_STEPS.toReversed().map(({ tier }) => ({
          tier,
          label: t(`tier.${tier}.seal`),
          title: t(`tier.${tier}.name`),
        }));
  return (
    <div className="ramp">
      {fields.map((field) => (
        <span key={field.label} className={`w${field.tier}`} title={field.title}>
          {field.label}
        </span>
      ))}
    </div>
  );
}
