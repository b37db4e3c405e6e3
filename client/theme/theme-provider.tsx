// Mantine under our three themes; high contrast is Mantine's light with `data-theme="contrast"` on html.
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import type { ReactNode } from 'react';
import { useSettings } from '../state/settings.ts';
import { resolveVariables, theme } from './mantine-theme.ts';

export function ThemeProvider({ children }: { children: ReactNode }) {
  const chosen = useSettings((settings) => settings.theme);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={resolveVariables}
      forceColorScheme={chosen === 'dark' ? 'dark' : 'light'}
    >
      <Notifications position="bottom-center" autoClose={6000} />
      {children}
    </MantineProvider>
  );
}
