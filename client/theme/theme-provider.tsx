// Mantine under our three themes; high contrast is Mantine's light with `data-theme="contrast"` on html.
import { MantineProvider } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import { useNoticed } from '../state/notify.ts';
import { useSettings } from '../state/settings.ts';
import { resolveVariables, theme } from './mantine-theme.ts';

const Notices = lazy(() => import('./notices.tsx'));

export function ThemeProvider({ children }: { children: ReactNode }) {
  const chosen = useSettings((settings) => settings.theme);
  const noticed = useNoticed((state) => state.noticed);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      forceColorScheme={chosen === 'dark' ? 'dark' : 'light'}
    >
      <Suspense fallback={null}>{noticed && <Notices />}</Suspense>
      {children}
    </MantineProvider>
  );
}
