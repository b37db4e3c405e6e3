// How many neighbours each node has that was asked about: what is not drawn of them stands as "+n" at the node.
import { create } from 'zustand';
import type { NeighbourCount } from './explore-source.ts';

export type KnownCounts = Readonly<Record<string, NeighbourCount[]>>;

export const useKnownCounts = create<{ counts: KnownCounts }>(() => ({ counts: {} }));

/** Keeps what the server said of a node. */
export function rememberCounts(id: string, counts: NeighbourCount[]): void {
  useKnownCounts.setState((known) => ({ counts: { ...known.counts, [id]: counts } }));
}
