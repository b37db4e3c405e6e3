// Opens the search that floats over every screen.
import { spotlight } from '@mantine/spotlight';

export function openSearch(): void {
  spotlight.open();
}
