// The navigation of small windows, at the thumb.
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PLACES } from './places.ts';

export function TabBar() {
  const { t } = useTranslation();
  return (
    <nav className="tab-bar" aria-label={t('nav.label')}>
      {PLACES.map(({ to, word, icon: Icon }) => (
        <Link key={to} to={to} activeOptions={{ exact: to === '/', includeSearch: false }}>
          <Icon size={22} stroke={1.6} aria-hidden />
          <span>{t(word)}</span>
        </Link>
      ))}
    </nav>
  );
}
