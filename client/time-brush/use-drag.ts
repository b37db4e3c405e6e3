// Dragging on the histogram: a new range from anywhere, an end by its handle, the whole window by its middle.
import { useRef, type PointerEvent } from 'react';
import { clampMonth, type Months } from './months.ts';

interface Dragged {
  /** The end that stays. */
  from: number;
  /** The window is moved as it is. */
  whole: boolean;
  /** Where the pointer went down, and the range then. */
  at: number;
  span: [number, number];
}

export function useDrag(months: Months, span: [number, number], onSpan: (from: number, to: number) => void) {
  const drag = useRef<Dragged | null>(null);
  const at = (event: PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    return clampMonth(Math.floor(((event.clientX - box.left) / box.width) * months.count), months);
  };
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const here = at(event);
    const handle = event.target instanceof Element ? event.target.getAttribute('data-handle') : null;
    const isAll = span[0] === 0 && span[1] === months.count - 1;
    const from = handle === 'from' ? span[1] : handle === 'to' ? span[0] : here;
    drag.current = { from, whole: handle === 'window' && !isAll, at: here, span };
    event.currentTarget.setPointerCapture(event.pointerId);
    if (!handle) onSpan(here, here);
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const now = drag.current;
    if (!now) return;
    const here = at(event);
    if (!now.whole) return onSpan(now.from, here);
    const length = now.span[1] - now.span[0];
    const from = Math.max(0, Math.min(months.count - 1 - length, now.span[0] + here - now.at));
    onSpan(from, from + length);
  };
  const end = () => {
    drag.current = null;
  };
  return { onPointerDown, onPointerMove, onPointerUp: end, onPointerCancel: end };
}
