// The arrow keys on the canvas: clockwise round a node's neighbours, into one of them, and back.
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CanvasHandle } from '../../graph-view/graph-canvas.tsx';
import { clockwise } from '../../graph-view/walk.ts';
import type { KeyDeeds } from '../../routes/use-explore-keys.ts';
import { announce } from '../../state/announcements.ts';
import { exploreStore } from '../../state/explore-store.ts';
import type { Visible } from '../../state/visible.ts';
import { edgeWords, nodeWords } from './spoken.ts';

interface Parts {
  canvas: CanvasHandle | null;
  visible: Visible;
  goTo: (id: string) => void;
}

export function useWalk({ canvas, visible, goTo }: Parts): KeyDeeds['walk'] {
  const { t, i18n } = useTranslation('explore');
  const language = i18n.language === 'en' ? 'en' : 'zh';
  /** The node whose neighbours are walked round. */
  const anchor = useRef<string | null>(null);
  return (way) => {
    const { picture, selection, select } = exploreStore.getState();
    const here = selection.nodes.at(-1);
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
}
