// Opens the search that floats over every screen; its code is loaded at the first wish.
import { create } from 'zustand';

export const useSearchWanted = create<{ wanted: boolean }>(() => ({ wanted: false }));

export function openSearch(): void {
  useSearchWanted.setState({ wanted: true });
  void import('@mantine/spotlight').then(({ spotlight }) => spotlight.open());
}
