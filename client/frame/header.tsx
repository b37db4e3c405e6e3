// The header: name, navigation, search, tools. Home has its own search box, so the header's is left out there.
import { Link, useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SearchButton } from '../search/search-button.tsx';
import { HeaderTools } from './header-tools.tsx';
import { PLACES } from './places.ts';
import { Wordmark } from './wordmark.tsx';

export function Header() {
  const { t } = useTranslation();
  const atHome = useLocation({ select: (location) => location.pathname === '/' });
  return (
    <div className="hd">
      <Wordmark />
      <nav className="nav" aria-label={t('nav.label')}>
        {PLACES.map((place) => (
          <Link key={place.to} to={place.to} activeOptions={{ exact: place.to === '/', includeSearch: false }}>
            {t(place.word)}
          </Link>
        ))}
      </nav>
      <span className="sp" />
      <SearchButton hiddenWide={atHome} />
      <HeaderTools />
    </div>
  );
}
