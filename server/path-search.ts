// The chains between two nodes in a set of steps: shortest first, then those through the rarest names.

export interface Step {
  from: string;
  to: string;
  edge: string;
}

/** Chains looked at before the search gives up choosing among equals. */
const MOST_CHAINS = 20_000;

/** Steps by node, both ways; several edges between the same two are one way. */
export class Ways {
  readonly #next = new Map<string, Map<string, string[]>>();

  add({ from, to, edge }: Step): void {
    this.#put(from, to, edge);
    this.#put(to, from, edge);
  }

  from(id: string): string[] {
    return [...(this.#next.get(id)?.keys() ?? [])];
  }

  /** The edge between two neighbours with the smallest id. */
  between(a: string, b: string): string | undefined {
    return this.#next.get(a)?.get(b)?.toSorted()[0];
  }

  /** How many hops each node lies from `start`, up to `most`. */
  distances(start: string, most: number): Map<string, number> {
    const distances = new Map([[start, 0]]);
    let layer = [start];
    for (let hop = 1; hop <= most && layer.length > 0; hop += 1) {
      layer = layer.flatMap((id) => this.from(id)).filter((id) => !distances.has(id) && distances.set(id, hop));
    }
    return distances;
  }

  #put(from: string, to: string, edge: string): void {
    const row = this.#next.get(from) ?? new Map<string, string[]>();
    const edges = row.get(to) ?? [];
    if (!edges.includes(edge)) edges.push(edge);
    row.set(to, edges);
    this.#next.set(from, row);
  }
}

/**
 * Up to `k` chains of at most `hops` steps without a node twice. Of equally long ones those whose nodes between cost
 * least come first: cost is the number of texts or edges of a node, so that what is said everywhere comes last.
 */
export function shortestChains(
  ways: Ways,
  ends: { from: string; to: string },
  { k, hops, cost }: { k: number; hops: number; cost: (id: string) => number },
): string[][] {
  const left = ways.distances(ends.to, hops);
  const chains: string[][] = [];
  for (let length = left.get(ends.from) ?? hops + 1; length <= hops && chains.length < k; length += 1) {
    const found = chainsOf(ways, ends, length, left);
    const priced = found.map((chain) => ({ chain, price: chain.slice(1, -1).reduce((sum, id) => sum + cost(id), 0) }));
    priced.sort((a, b) => a.price - b.price || compare(a.chain.join(), b.chain.join()));
    chains.push(...priced.map(({ chain }) => chain));
  }
  return chains.slice(0, k);
}

/** Chains of exactly `length` steps. */
function chainsOf(
  ways: Ways,
  ends: { from: string; to: string },
  length: number,
  left: Map<string, number>,
): string[][] {
  const found: string[][] = [];
  const walk = (chain: string[]): void => {
    if (found.length >= MOST_CHAINS) return;
    const here = chain[chain.length - 1];
    const remaining = length - chain.length + 1;
    if (remaining === 0) {
      found.push(chain);
      return;
    }
    for (const next of ways.from(here)) {
      const far = left.get(next);
      if (far === undefined || far > remaining - 1 || chain.includes(next)) continue;
      if (next === ends.to && remaining > 1) continue;
      walk([...chain, next]);
    }
  };
  walk([ends.from]);
  return found;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
