// The explore screen: rail, canvas, inspector; begun from the address, and anew when someone puts another link there.
import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '../frame/use-page-title.ts';
import { registerWords } from '../locales/i18n.ts';
import en from '../locales/explore.en.json';
import zh from '../locales/explore.zh.json';
import { ExploreView } from '../panels/explore/explore-view.tsx';
import { Failed } from '../panels/states.tsx';
import { canvasAspect } from '../state/canvas-aspect.ts';
import { exploreApi } from '../state/explore-api.ts';
import { createCommands } from '../state/explore-commands.ts';
import { exploreStore } from '../state/explore-store.ts';
import { beginExplore, type Address } from './begin-explore.ts';
import { focusOn, NO_LOSSES, type Losses } from './explore-start.ts';
import { useExploreLink } from './use-explore-link.ts';
import { useForeignLink } from './use-foreign-link.ts';

registerWords('explore', { zh, en });
const commands = createCommands(exploreStore, exploreApi, canvasAspect);

export function ExploreScreen() {
  const { t } = useTranslation('explore');
  usePageTitle(t('title'));
  const queries = useQueryClient();
  const search = useSearch({ strict: false });
  const hash = useLocation({ select: (location) => location.hash });
  const [address, setAddress] = useState<Address>({ search, hash });
  const [begun, setBegun] = useState<Address | null>(null);
  const first = useRef(address);
  /** A new canvas for each link put into the address: its camera is read when nodes first come. */
  const [opened, setOpened] = useState(0);
  const [losses, setLosses] = useState<Losses>(NO_LOSSES);
  const [error, setError] = useState<unknown>(null);
  const ready = begun === address;
  const focus = typeof search.focus === 'string' ? search.focus : null;
  const focused = useRef(focus);

  useEffect(() => {
    let left = false;
    beginExplore(address, commands, queries).then(
      (found) => {
        if (left) return;
        setLosses(found);
        setBegun(address);
        if (address !== first.current) setOpened((count) => count + 1);
      },
      (reason: unknown) => !left && setError(reason),
    );
    return () => {
      left = true;
    };
  }, [address, queries]);

  // A search from anywhere leads here while the screen is shown: the node joins the picture.
  useEffect(() => {
    if (!ready || focused.current === focus) return;
    focused.current = focus;
    if (focus !== null) focusOn(commands, focus).then(setLosses, setError);
  }, [ready, focus]);

  useExploreLink(ready, t('title'));
  useForeignLink(ready, setAddress);

  if (error) {
    const retry = () => {
      setError(null);
      setAddress({ ...address });
    };
    return (
      <div className="screen-state">
        <Failed error={error} retry={retry} />
      </div>
    );
  }
  return (
    <ExploreView key={opened} commands={commands} losses={losses} onSeen={() => setLosses(NO_LOSSES)} ready={ready} />
  );
}
