// Another link put into the address of the running screen, or an earlier one gone back to: the screen begins anew with it.
import { useEffect } from 'react';
import { readHash } from '../state/link-hash.ts';
import type { Address } from './begin-explore.ts';
import { isOwnHash } from './own-hash.ts';
import { parsePlainSearch } from './plain-search.ts';

/** What the screen writes itself makes no `popstate`; what a reader does to the address makes one. */
export function useForeignLink(ready: boolean, onLink: (address: Address) => void): void {
  useEffect(() => {
    if (!ready) return;
    const open = () => {
      const { pathname, search, hash } = location;
      if (pathname !== '/explore' || isOwnHash(hash) || readHash(hash) === null) return;
      onLink({ search: parsePlainSearch(search), hash });
    };
    window.addEventListener('popstate', open);
    return () => window.removeEventListener('popstate', open);
  }, [ready, onLink]);
}
