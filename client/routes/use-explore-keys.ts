// The keys of the explore screen: everything the mouse does.
import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useListedKeys } from '../state/screen-keys.ts';

export interface KeyDeeds {
  find: () => void;
  walk: (way: 'next' | 'previous' | 'in' | 'back') => void;
  open: () => void;
  expand: () => void;
  collapse: () => void;
  undo: () => void;
  redo: () => void;
  fit: () => void;
  nextLayout: () => void;
  toggleList: () => void;
  menu: () => void;
  pin: () => void;
  path: () => void;
  hide: () => void;
  escape: () => void;
  zoom: (factor: number) => void;
}

const WAYS = { ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'in', ArrowUp: 'back' } as const;

/** Keys work anywhere on the screen but in fields; arrows and Enter only while the canvas has the focus. */
export function useExploreKeys(deeds: KeyDeeds): void {
  const latest = useRef(deeds);
  useEffect(() => {
    latest.current = deeds;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [role=dialog], [role=menu]'))
        return;
      const deed = deedOf(event, target.closest('[data-canvas]') !== null, latest.current);
      if (!deed) return;
      event.preventDefault();
      deed();
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
  const { t } = useTranslation('explore');
  useListedKeys(
    useMemo(
      () => [
        { keys: 'F', does: t('keys.find') },
        { keys: '← → ↓ ↑', does: t('keys.arrows') },
        { keys: 'Enter', does: t('keys.enter') },
        { keys: 'E', does: t('keys.expand') },
        { keys: '⇧F10', does: t('keys.menu') },
        { keys: 'P', does: t('keys.pin') },
        { keys: 'R', does: t('keys.path') },
        { keys: 'H', does: t('keys.hide') },
        { keys: 'Z', does: t('keys.undo') },
        { keys: '0', does: t('keys.fit') },
        { keys: 'L', does: t('keys.layout') },
        { keys: 'T', does: t('keys.list') },
      ],
      [t],
    ),
  );
}

function deedOf({ key, shiftKey }: KeyboardEvent, onCanvas: boolean, deeds: KeyDeeds): (() => void) | null {
  if (onCanvas) {
    const way = WAYS[key as keyof typeof WAYS];
    if (way) return () => deeds.walk(way);
    if (key === 'Enter') return deeds.open;
  }
  if (key === 'ContextMenu' || (key === 'F10' && shiftKey)) return deeds.menu;
  const plain: Record<string, () => void> = {
    f: deeds.find,
    e: shiftKey ? deeds.collapse : deeds.expand,
    z: shiftKey ? deeds.redo : deeds.undo,
    0: deeds.fit,
    l: deeds.nextLayout,
    t: deeds.toggleList,
    p: deeds.pin,
    r: deeds.path,
    h: deeds.hide,
    escape: deeds.escape,
    '+': () => deeds.zoom(1.25),
    '=': () => deeds.zoom(1.25),
    '-': () => deeds.zoom(0.8),
  };
  return plain[key.toLowerCase()] ?? null;
}
