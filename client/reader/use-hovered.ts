// Which mention the pointer or the focus rests on: opens after 250 ms, closes 120 ms after it leaves.
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

const OPEN_MS = 250;
const CLOSE_MS = 120;

export interface Hovered {
  /** Place of the mention in the document's list. */
  index: number;
  /** Where its words stand in the window. */
  box: DOMRect;
}

function mentionAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-mention]') : null;
}

/** Listens on the article; `hold` keeps the card open while the pointer is on it, `leave` lets it close. */
export function useHovered(article: RefObject<HTMLElement | null>, ready: boolean) {
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const timer = useRef(0);
  const later = useCallback((action: () => void, ms: number) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(action, ms);
  }, []);
  const leave = useCallback(() => later(() => setHovered(null), CLOSE_MS), [later]);
  const hold = useCallback(() => clearTimeout(timer.current), []);
  const close = useCallback(() => {
    clearTimeout(timer.current);
    setHovered(null);
  }, []);

  useEffect(() => {
    const root = article.current;
    if (!root || !ready) return;
    const show = (element: HTMLElement, x: number | null) => {
      const boxes = [...element.getClientRects()];
      const box = boxes.find((rect) => x !== null && x >= rect.left && x <= rect.right) ?? boxes[0];
      if (box) setHovered({ index: Number(element.dataset.mention), box });
    };
    const enter = (event: PointerEvent) => {
      const element = mentionAt(event.target);
      if (event.pointerType !== 'mouse') return;
      if (element) later(() => show(element, event.clientX), OPEN_MS);
      else leave();
    };
    const focus = (event: FocusEvent) => {
      const element = mentionAt(event.target);
      if (element?.matches(':focus-visible')) later(() => show(element, null), OPEN_MS);
    };
    root.addEventListener('pointerover', enter);
    root.addEventListener('pointerleave', leave);
    root.addEventListener('focusin', focus);
    root.addEventListener('focusout', leave);
    window.addEventListener('scroll', close, true);
    return () => {
      clearTimeout(timer.current);
      root.removeEventListener('pointerover', enter);
      root.removeEventListener('pointerleave', leave);
      root.removeEventListener('focusin', focus);
      root.removeEventListener('focusout', leave);
      window.removeEventListener('scroll', close, true);
    };
  }, [article, ready, later, leave, close]);
  return { hovered, hold, leave, close };
}
