// The explore screen: rail, canvas, inspector; and the way a saved view opens into it.
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { registerWords } from '../locales/i18n.ts';
import en from '../locales/explore.en.json';
import zh from '../locales/explore.zh.json';
import { ExploreView } from '../panels/explore/explore-view.tsx';
import { Failed, Loading } from '../panels/states.tsx';
import { createCommands } from '../state/explore-commands.ts';
import { exploreApi } from '../state/explore-api.ts';
import { exploreStore } from '../state/explore-store.ts';
import { canvasAspect } from '../state/canvas-aspect.ts';
import { readHash, writeHash } from '../state/link-hash.ts';
import { exploreSearch, readSearch } from '../state/link-search.ts';
import { openView } from '../state/saved-views.ts';
import { usePageTitle } from '../frame/use-page-title.ts';
import { focusOn, NO_LOSSES, restore, showAll, useFirstPicture, type Losses } from './explore-start.ts';
import { useExploreLink } from './use-explore-link.ts';

registerWords('explore', { zh, en });

/** What a saved view lost on its way to the explore screen. */
let carried: Losses | null = null;
const carry = (losses: Losses) => {
  carried = losses;
};
const takeLosses = () => {
  const losses = carried;
  carried = null;
  return losses;
};
const hashNow = () => writeHash(exploreStore.getState().picture, exploreStore.getState().camera);

const commands = createCommands(exploreStore, exploreApi, canvasAspect);

export function ExploreScreen() {
  const { t } = useTranslation('explore');
  usePageTitle(t('title'));
  const search = useSearch({ strict: false });
  const hash = useLocation({ select: (location) => location.hash });
  const [losses, setLosses] = useState<Losses>(NO_LOSSES);
  const [ready, setReady] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [attempt, setAttempt] = useState(0);
  const firstPicture = useFirstPicture();
  const asked = useRef({ search, hash });
  const focus = typeof search.focus === 'string' ? search.focus : null;
  const focused = useRef<string | null>(null);

  useEffect(() => {
    let left = false;
    const begin = async (): Promise<Losses> => {
      const wish = exploreSearch.parse(asked.current.search);
      const dense = readHash(asked.current.hash);
      focused.current = wish.focus ?? null;
      const fromView = takeLosses();
      if (fromView) return fromView;
      if (asked.current.hash !== '' && asked.current.hash === hashNow()) return NO_LOSSES;
      if (dense !== null && dense !== 'broken') return restore(dense, wish);
      if (wish.show) return showAll(commands, wish.show.split('~~'));
      if (wish.focus) return focusOn(commands, wish.focus);
      if (Object.keys(exploreStore.getState().picture.nodes).length > 0 && dense === null) return NO_LOSSES;
      await firstPicture(commands);
      const { filters, labels, asList } = readSearch(wish);
      const { picture, change, show } = exploreStore.getState();
      if (dense === 'broken') change({ ...picture, filters });
      show(asList ? { labels, asList } : { labels });
      return { ...NO_LOSSES, broken: dense === 'broken' };
    };
    begin().then(
      (found) => {
        if (left) return;
        setLosses(found);
        setReady(true);
      },
      (reason: unknown) => !left && setError(reason),
    );
    return () => {
      left = true;
    };
    // Only once: later the address follows the screen.
    // The first picture reads a cache that outlives renders.
  }, [attempt]);

  // A search from anywhere leads here while the screen is shown: the node joins the picture.
  useEffect(() => {
    if (!ready || focus === null || focused.current === focus) return;
    focused.current = focus;
    focusOn(commands, focus).then(setLosses, setError);
  }, [ready, focus]);

  useExploreLink(ready, t('title'));

  if (error) {
    const retry = () => {
      setError(null);
      setAttempt((count) => count + 1);
    };
    return (
      <div className="screen-state">
        <Failed error={error} retry={retry} />
      </div>
    );
  }
  return <ExploreView commands={commands} losses={losses} onSeen={() => setLosses(NO_LOSSES)} ready={ready} />;
}

/** `/v/<id>`: opens the view, then goes on as the explore screen. */
export function SavedViewScreen() {
  const { t } = useTranslation('explore');
  const { id = '' } = useParams({ strict: false });
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  useEffect(() => {
    let left = false;
    queries
      .fetchQuery({ queryKey: ['view', id], queryFn: () => openView(id), retry: false })
      .then(async (view) => {
        const losses = await restore(view.restored, view.search);
        if (left) return;
        carry(losses);
        await navigate({ to: '/explore', replace: true });
      })
      .catch((reason: unknown) => !left && setError(reason));
    return () => {
      left = true;
    };
  }, [id, navigate, queries]);
  if (!error) return <Loading what={t('states.start')} />;
  return (
    <div className="screen-state">
      <Failed error={new Error(t('states.noView', { id }))} />
    </div>
  );
}
