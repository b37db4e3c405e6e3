// Keeps the address in step with the screen, and makes the link to copy: a saved view when it would be too long.
import { useEffect } from 'react';
import { useNavigate, useRouter } from '@tanstack/react-router';
import { setLinkMaker } from '../state/current-link.ts';
import { exploreStore } from '../state/explore-store.ts';
import { writeHash } from '../state/link-hash.ts';
import { writeSearch } from '../state/link-search.ts';
import { linkOf, saveView } from '../state/saved-views.ts';
import { rememberHash } from './own-hash.ts';

const SETTLE = 300;

/** `ready` turns true when the screen has begun: before that the address is read, not written. */
export function useExploreLink(ready: boolean, viewName: string): void {
  const navigate = useNavigate();
  const router = useRouter();
  useEffect(() => {
    if (!ready) return;
    let timer = 0;
    const write = () => {
      // The reader may be on the way to another screen whose code is still loading: that wish stands.
      if (router.latestLocation.pathname !== '/explore') return;
      const state = exploreStore.getState();
      const hash = writeHash(state.picture, state.camera);
      rememberHash(hash);
      void navigate({
        to: '/explore',
        search: writeSearch(state),
        hash,
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    };
    const later = () => {
      window.clearTimeout(timer);
      timer = window.setTimeout(write, SETTLE);
    };
    later();
    const stop = exploreStore.subscribe(later);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [ready, navigate, router]);
  useEffect(() => {
    setLinkMaker(async () => {
      const state = exploreStore.getState();
      return linkOf(state, location.origin) ?? `${location.origin}/v/${await saveView(state, viewName)}`;
    });
    return () => setLinkMaker(null);
  }, [viewName]);
}
