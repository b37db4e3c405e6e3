// Which lines of equal size a scrolling box has in sight, rows or columns: told anew when it is scrolled or resized.
import { useCallback, useSyncExternalStore } from 'react';

interface Lines {
  count: number;
  /** Of one line, in pixels. */
  size: number;
  horizontal?: boolean;
  /** What sticky heads and sums cover at either end, in pixels. */
  before: number;
  after: number;
  /** Lines drawn beyond what is in sight, so that a quick scroll meets no gap. */
  spare: number;
}

/** First and last place in sight; last is -1 when there are no lines. */
export function useLines(box: HTMLElement | null, lines: Lines): { first: number; last: number } {
  const { count, size, horizontal = false, spare } = lines;
  const subscribe = useCallback(
    (changed: () => void) => {
      if (!box) return () => undefined;
      const watch = new ResizeObserver(changed);
      watch.observe(box);
      box.addEventListener('scroll', changed, { passive: true });
      return () => {
        watch.disconnect();
        box.removeEventListener('scroll', changed);
      };
    },
    [box],
  );
  const read = () => {
    const [at, room] = placeOf(box, horizontal);
    const first = Math.min(Math.max(0, Math.floor(at / size) - spare), Math.max(0, count - 1));
    const last = Math.min(count - 1, Math.ceil((at + room) / size) + spare);
    return `${first} ${last}`;
  };
  const [first, last] = useSyncExternalStore(subscribe, read).split(' ').map(Number);
  return { first, last };
}

/** Scrolls no further than needed for a line to stand between what is sticky. */
export function scrollToLine(
  box: HTMLElement,
  index: number,
  { size, horizontal = false, before, after }: Lines,
): void {
  const [at, room] = placeOf(box, horizontal);
  const least = (index + 1) * size - (room - before - after);
  const to = Math.min(index * size, Math.max(at, least));
  if (to !== at) box.scrollTo(horizontal ? { left: to } : { top: to });
}

function placeOf(box: HTMLElement | null, horizontal: boolean): [at: number, room: number] {
  if (!box) return [0, 0];
  return horizontal ? [box.scrollLeft, box.clientWidth] : [box.scrollTop, box.clientHeight];
}
