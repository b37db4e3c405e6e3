// The frame around every screen: skip links, header, the screen, the tab bar of small windows, the live region.
import { AppShell } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchHost } from '../search/search-host.tsx';
import { openSearch } from '../search/open-search.ts';
import { useAnnouncements } from '../state/announcements.ts';
import { useReported } from '../state/report-wrong.ts';
import './frame.css';
import { Header } from './header.tsx';
import { TabBar } from './tab-bar.tsx';
import { useNarrow } from './use-narrow.ts';

const ReportHost = lazy(() => import('../panels/report-host.tsx'));

export function Frame() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  const reported = useReported((state) => state.relation);
  const sentence = useAnnouncements((state) => state.sentence);
  return (
    <>
      <div className="skips">
        <a href="#content">{t('skip.content')}</a>
        <button type="button" onClick={openSearch}>
          {t('skip.search')}
        </button>
      </div>
      <AppShell header={{ height: 56 }} footer={{ height: 60, collapsed: !narrow }} padding={0} withBorder={false}>
        <AppShell.Header>
          <Header />
        </AppShell.Header>
        <AppShell.Main id="content" tabIndex={-1}>
          <Outlet />
        </AppShell.Main>
        {narrow && (
          <AppShell.Footer>
            <TabBar />
          </AppShell.Footer>
        )}
      </AppShell>
      <SearchHost />
      <Suspense fallback={null}>{reported && <ReportHost key={reported} relation={reported} />}</Suspense>
      <p className="sr" aria-live="polite" data-testid="announcement">
        {sentence}
      </p>
    </>
  );
}
