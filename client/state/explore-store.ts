// The explore screen's store: the picture with undo without limit, beside it selection, camera and labels.
import { temporal } from 'zundo';
import { useStore, type StoreApi } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { EMPTY_PICTURE, type Picture, type Point, type Step } from './picture.ts';
import { NOTHING_SELECTED, type Selection } from './selection.ts';

/** Where the canvas looks: Cytoscape's pan in pixels and zoom. */
export interface Camera extends Point {
  zoom: number;
}

export const LABEL_MODES = ['all', 'important', 'none'] as const;
export type LabelMode = (typeof LABEL_MODES)[number];

export interface ExploreState {
  picture: Picture;
  selection: Selection;
  camera: Camera | null;
  labels: LabelMode;
  /** The text tree and table instead of the canvas. */
  asList: boolean;
  /** Makes a new picture the current one: a step of the history. Nothing happens when it is the same object. */
  change: (picture: Picture) => void;
  /** Replaces the picture and forgets the history: a start, or a link opened. */
  begin: (start: Partial<Pick<ExploreState, 'picture' | 'selection' | 'camera' | 'labels' | 'asList'>>) => void;
  select: (selection: Selection) => void;
  look: (camera: Camera) => void;
  show: (what: Partial<Pick<ExploreState, 'labels' | 'asList'>>) => void;
}

/** A fresh store; the screen uses one, tests make their own. */
export function createExploreStore() {
  const store = createStore<ExploreState>()(
    temporal(
      (set) => ({
        picture: EMPTY_PICTURE,
        selection: NOTHING_SELECTED,
        camera: null,
        labels: 'important',
        asList: false,
        change: (picture) => set({ picture }),
        begin: (start) => set({ selection: NOTHING_SELECTED, camera: null, ...start }),
        select: (selection) => set({ selection }),
        look: ({ x, y, zoom }) =>
          set({
            camera: { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10, zoom: Math.round(zoom * 1e4) / 1e4 },
          }),
        show: (what) => set(what),
      }),
      {
        partialize: ({ picture }) => ({ picture }),
        equality: (past, current) => past.picture === current.picture,
      },
    ),
  );
  return store;
}

export type ExploreStore = ReturnType<typeof createExploreStore>;

/** Undoes or redoes so many steps: negative is back. */
export function travel(store: ExploreStore, steps: number): void {
  const { undo, redo } = store.temporal.getState();
  if (steps < 0) undo(-steps);
  if (steps > 0) redo(steps);
}

/** Begins anew: what came before cannot be undone into. */
export function beginWith(store: ExploreStore, start: Parameters<ExploreState['begin']>[0]): void {
  store.getState().begin(start);
  store.temporal.getState().clear();
}

export interface HistoryEntry {
  step: Step;
  /** Steps to travel to get there: 0 is now, positive was undone. */
  distance: number;
}

/** The steps so far, oldest first, and those undone. */
export function historyOf(store: ExploreStore): HistoryEntry[] {
  const { pastStates, futureStates } = store.temporal.getState();
  const past = pastStates.map((state) => state.picture);
  const future = futureStates.map((state) => state.picture).toReversed();
  return [...past, store.getState().picture, ...future].flatMap((picture, at) =>
    picture ? [{ step: picture.step, distance: at - past.length }] : [],
  );
}

export const exploreStore = createExploreStore();

/** Reads the explore screen's store. */
export function useExplore<T>(read: (state: ExploreState) => T): T {
  return useStore(exploreStore, read);
}

/** How many steps can be undone and redone, and the picture they end in. */
export function useHistory(): { past: number; future: number } {
  const past = useStore(
    exploreStore.temporal as StoreApi<{ pastStates: unknown[] }>,
    (state) => state.pastStates.length,
  );
  const future = useStore(
    exploreStore.temporal as StoreApi<{ futureStates: unknown[] }>,
    (state) => state.futureStates.length,
  );
  return { past, future };
}
