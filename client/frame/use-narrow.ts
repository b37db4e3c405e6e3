// Whether the window is a phone's: below 600 px the tab bar, full-screen search and stacked rows.
import { useMediaQuery } from '@mantine/hooks';

export function useNarrow(): boolean {
  return useMediaQuery('(max-width: 599px)', undefined, { getInitialValueInEffect: false }) ?? false;
}
