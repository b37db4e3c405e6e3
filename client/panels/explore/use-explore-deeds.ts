// What the explore screen does when asked, by mouse, menu or key: each said aloud, each failure kept with a way to retry.
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../../cypher/schema.ts';
import type { CanvasHandle } from '../../graph-view/graph-canvas.tsx';
import { useOpen } from '../../routes/entity-link.tsx';
import type { KeyDeeds } from '../../routes/use-explore-keys.ts';
import { announce } from '../../state/announcements.ts';
import { hide, togglePin } from '../../state/arrange.ts';
import { exploreApi } from '../../state/explore-api.ts';
import type { ExploreCommands } from '../../state/explore-commands.ts';
import { WHOLE_UP_TO } from '../../state/growth.ts';
import { exploreStore, travel } from '../../state/explore-store.ts';
import type { FacetCounts } from '../../state/facet-counts.ts';
import { usualGroups } from '../../state/first-picture.ts';
import { heardNodes } from '../../state/heard-nodes.ts';
import { shownOf } from '../../state/left-to-expand.ts';
import { notify } from '../../state/notify.ts';
import { LAYOUTS, type LayoutName, type NeighbourGroup, type Point } from '../../state/picture.ts';
import { NOTHING_SELECTED } from '../../state/selection.ts';
import { stepName } from '../../state/sentences.ts';
import type { Visible } from '../../state/visible.ts';
import type { MenuAt } from './node-menu.tsx';
import { nodeWords } from './spoken.ts';
import { savePicture } from './save-picture.ts';
import { useWalk } from './use-walk.ts';

interface Parts {
  commands: ExploreCommands;
  canvas: CanvasHandle | null;
  visible: Visible;
}

export function useExploreDeeds({ commands, canvas, visible }: Parts) {
  const { t } = useTranslation('explore');
  const queries = useQueryClient();
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [busy, setBusy] = useState(0);
  const [failed, setFailed] = useState<{ error: unknown; again: () => void } | null>(null);
  const now = () => exploreStore.getState();
  const chosen = () => now().selection.nodes.at(-1);

  const attempt = async (work: () => Promise<void>): Promise<void> => {
    setBusy((count) => count + 1);
    setFailed(null);
    await work().catch((error: unknown) => setFailed({ error, again: () => void attempt(work) }));
    setBusy((count) => count - 1);
  };
  const sayAdded = (count: number) => announce(count > 0 ? t('say.expanded', { count }) : t('say.nothing'));

  const goTo = (id: string) => {
    if (!now().selection.nodes.includes(id)) now().select({ nodes: [id], edge: null });
    canvas?.reveal(id);
    const node = now().picture.nodes[id];
    if (node) announce(nodeWords(t, node, visible));
  };
  const expandGroup = (id: string, group: NeighbourGroup) => {
    setMenu(null);
    void attempt(async () => sayAdded(await commands.expand(id, group)));
  };
  const openMenu = (id: string, at?: Point | null, asking = false) => {
    const place = at ?? canvas?.pointOf(id) ?? { x: 40, y: 40 };
    if (!now().selection.nodes.includes(id)) now().select({ nodes: [id], edge: null });
    setMenu({ id, at: place, asking });
  };
  const expandAll = (id: string) =>
    attempt(async () => {
      setMenu(null);
      const counts = await queries.fetchQuery({
        queryKey: ['neighbour-counts', id],
        queryFn: () => exploreApi.counts(id),
        staleTime: 60_000,
      });
      const { picture } = now();
      const groups = usualGroups(counts).filter((group) => group.count > shownOf(picture, id, group));
      const left = groups.reduce((sum, group) => sum + group.count - shownOf(picture, id, group), 0);
      if (left > WHOLE_UP_TO) return openMenu(id, null, true);
      let added = 0;
      for (const group of groups) added += await commands.expand(id, group);
      sayAdded(added);
    });
  const collapse = (id: string) => {
    setMenu(null);
    const before = Object.keys(now().picture.nodes).length;
    commands.collapse(id);
    announce(t('say.collapsed', { count: before - Object.keys(now().picture.nodes).length }));
  };
  const layOut = (layout: LayoutName) =>
    void attempt(async () => {
      await commands.layOut(layout);
      announce(t('say.layout', { layout: t(`layouts.${layout}`) }));
    });
  const { page: open } = useOpen();
  const navigate = useNavigate();
  /** From one node to one still to be named; with two selected, from the first to the last. */
  const findPath = (id = chosen()) => {
    const [first] = now().selection.nodes;
    const ends = first && id && first !== id ? { from: first, to: id } : { from: id };
    void navigate({ to: '/paths', search: ends });
  };
  const addHeard = (id: string, others: string[]) =>
    attempt(async () => {
      const nodes = await heardNodes(exploreApi, id, others);
      const group = t(`heard.${nodes[0]?.kind === 'Event' ? 'Event' : 'Concept'}`);
      const added = await commands.add([{ nodes, expansions: [], step: { key: 'heard', values: { group } } }]);
      sayAdded(added.length);
    });
  const step = (by: -1 | 1) => {
    const { step: done } = now().picture;
    travel(exploreStore, by);
    announce(
      by < 0
        ? t('say.undone', { step: stepName(t, done) })
        : t('say.redone', { step: stepName(t, now().picture.step) }),
    );
  };
  const walk = useWalk({ canvas, visible, goTo });
  const keys: KeyDeeds = {
    walk,
    find: () => document.querySelector<HTMLElement>('#find-in-graph')?.focus(),
    open: () => {
      const id = chosen();
      if (id) open(id);
    },
    expand: () => {
      const id = chosen();
      if (id) void expandAll(id);
    },
    collapse: () => {
      const id = chosen();
      if (id) collapse(id);
    },
    undo: () => step(-1),
    redo: () => step(1),
    fit: () => canvas?.fit(),
    nextLayout: () => layOut(LAYOUTS[(LAYOUTS.indexOf(now().picture.layout) + 1) % LAYOUTS.length]),
    toggleList: () => now().show({ asList: !now().asList }),
    menu: () => {
      const id = chosen();
      if (id) openMenu(id);
    },
    path: () => findPath(),
    pin: () => now().change(togglePin(now().picture, now().selection.nodes)),
    hide: () => {
      const { picture, selection, change } = now();
      const name = picture.nodes[selection.nodes[0]]?.name;
      if (!name) return;
      change(hide(picture, selection.nodes));
      announce(t('say.hidden', { name }));
    },
    escape: () => (menu ? setMenu(null) : now().select(NOTHING_SELECTED)),
    zoom: (factor) => canvas?.zoomBy(factor),
  };

  return {
    keys,
    menu,
    busy: busy > 0,
    failure: failed?.error ?? null,
    retry: () => failed?.again(),
    dismiss: () => setFailed(null),
    closeMenu: () => setMenu(null),
    openMenu,
    goTo,
    expandGroup,
    expandAll,
    collapse,
    layOut,
    open,
    findPath,
    addHeard,
    exportPicture: (counts: FacetCounts) =>
      attempt(async () => {
        if (!canvas) return;
        const legend = KINDS.filter((kind) => counts.kinds[kind] > 0).map((kind) => ({
          kind,
          label: `${t(`kind.${kind}`, { ns: 'frame' })} ${counts.kinds[kind]}`,
        }));
        await savePicture(canvas, t, visible, legend);
        notify(t('picture.done'));
      }),
  };
}
