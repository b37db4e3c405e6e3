// The mark and the name: two corners of a page, a person and a formulation joined.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function Wordmark() {
  const { t } = useTranslation();
  return (
    <Link to="/" className="brand">
      <svg width="26" height="26" viewBox="0 0 28 28" aria-hidden="true">
        <g fill="none" stroke="var(--ink)" strokeLinecap="round" strokeLinejoin="round">
          <path d="M4 14V4h10" strokeWidth="2.6" />
          <path d="M24 14v10H14" strokeWidth="2.6" />
          <path d="M11 11l6 6" strokeWidth="1.6" />
        </g>
        <circle cx="10" cy="10" r="3.1" fill="var(--person)" />
        <circle cx="18" cy="18" r="2.9" fill="var(--concept)" />
      </svg>
      <b>{t('name')}</b>
    </Link>
  );
}
