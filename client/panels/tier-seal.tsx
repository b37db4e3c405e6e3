// The one-character seal of a heat tier; the number n/N always stands beside it.
import { useTranslation } from 'react-i18next';
import type { Tier } from './heat-tiers.ts';

export function TierSeal({ tier, size }: { tier: Tier; size?: 's' | 'l' }) {
  const { t } = useTranslation();
  return (
    <span className={`tier t${tier} ${size ?? ''}`} title={t(`tier.${tier}.name`)}>
      <span aria-hidden>{t(`tier.${tier}.seal`)}</span>
      <span className="sr">{t(`tier.${tier}.name`)}</span>
    </span>
  );
}
