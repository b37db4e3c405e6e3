// The keys of the screen in view, so that help can list them.
import { useEffect } from 'react';
import { create } from 'zustand';

export interface ScreenKey {
  keys: string;
  does: string;
}

export const useScreenKeys = create<{ keys: ScreenKey[] }>(() => ({ keys: [] }));

/** Lists a screen's keys in help while the screen is mounted. Pass a stable list. */
export function useListedKeys(keys: ScreenKey[]): void {
  useEffect(() => {
    useScreenKeys.setState({ keys });
    return () => useScreenKeys.setState({ keys: [] });
  }, [keys]);
}
