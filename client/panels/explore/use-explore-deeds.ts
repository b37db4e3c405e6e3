// What the explore screen does when asked, by mouse, menu or key: each said aloud, each failure kept with a way to retry.
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KINDS } from '../../../cypher/schema.ts';
import { clockwise } from '../../graph-view/walk.ts';
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
import { notify } from '../../state/notify.ts';
import { LAYOUTS, type LayoutName, type NeighbourGroup, type Point } from '../../state/picture.ts';
import { NOTHING_SELECTED } from '../../state/selection.ts';
import { stepName } from '../../state/sentences.ts';
import type { Visible } from '../../state/visible.ts';
import { shownOf } from './neighbour-groups.tsx';
import type { MenuAt } from './node-menu.tsx';
import { edgeWords, nodeWords } from './spoken.ts';
import { savePicture } from './save-picture.ts';

interface Parts {
  commands: ExploreCommands;
  canvas: CanvasHandle | null;
  visible: Visible;
}

export function useExploreDeeds({ commands, canvas, visible }: Parts) {
  const { t, i18n } = useTranslation('explore');
  const queries = useQueryClient();
  const [menu, setMenu] = useState<MenuAt | null>(null);
  const [busy, setBusy] = useState(0);
  const [failed, setFailed] = useState<{ error: unknown; again: () => void } | null>(null);
  const anchor = useRef<string | null>(null);
  const language = i18n.language === 'en' ? 'en' : 'zh';
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
  const step = (by: -1 | 1) => {
    const { step: done } = now().picture;
    travel(exploreStore, by);
    announce(
      by < 0
        ? t('say.undone', { step: stepName(t, done) })
        : t('say.redone', { step: stepName(t, now().picture.step) }),
    );
  };
  const walk: KeyDeeds['walk'] = (way) => {
    const { picture, selection, select } = now();
    const here = chosen();
    if (!here) {
      const first = visible.nodes[0];
      if (first) goTo(first.id);
      return;
    }
    const around = anchor.current && anchor.current !== here ? clockwise(picture, visible, anchor.current) : [];
    const at = around.findIndex((one) => one.id === here);
    if (way === 'back') {
      const back = anchor.current;
      anchor.current = null;
      if (back && back !== here) goTo(back);
      return;
    }
    const entering = way === 'in' || at < 0 || selection.nodes.length === 0;
    const center = entering ? here : (anchor.current ?? here);
    const ring = entering ? clockwise(picture, visible, here) : around;
    if (ring.length === 0) return announce(t('say.nothing'));
    anchor.current = center;
    const next = ring[entering ? 0 : (at + (way === 'next' ? 1 : -1) + ring.length) % ring.length];
    select({ nodes: [next.id], edge: next.edge.id });
    canvas?.reveal(next.id);
    const node = picture.nodes[next.id];
    announce(`${edgeWords(t, next.edge, picture.nodes, language)}。${nodeWords(t, node, visible)}`);
  };

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
