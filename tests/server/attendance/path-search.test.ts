// Chains between two nodes are real, short, without repeats, and none shorter is missed.
import fc from 'fast-check';
import { shortestChains, Ways, type Step } from '../../../server/path-search.ts';

const steps = fc.array(
  fc
    .tuple(fc.nat(11), fc.nat(11))
    .filter(([a, b]) => a !== b)
    .map(([a, b]): Step => ({ from: `n${a}`, to: `n${b}`, edge: `${Math.min(a, b)}-${Math.max(a, b)}` })),
  { maxLength: 30 },
);

function waysOf(list: Step[]): Ways {
  const ways = new Ways();
  list.forEach((step) => ways.add(step));
  return ways;
}

/** The hops between two nodes by plain breadth-first search. */
function distance(list: Step[], from: string, to: string): number {
  let [layer, hops] = [new Set([from]), 0];
  const seen = new Set(layer);
  while (layer.size > 0 && !layer.has(to)) {
    const next = list.flatMap((step) => [
      ...(layer.has(step.from) ? [step.to] : []),
      ...(layer.has(step.to) ? [step.from] : []),
    ]);
    layer = new Set(next.filter((id) => !seen.has(id)));
    layer.forEach((id) => seen.add(id));
    hops += 1;
  }
  return layer.has(to) ? hops : Infinity;
}

test('every chain follows the steps, meets no node twice and is no longer than asked', () => {
  fc.assert(
    fc.property(steps, (list) => {
      const ways = waysOf(list);
      const chains = shortestChains(ways, { from: 'n0', to: 'n1' }, { k: 5, hops: 5, cost: () => 1 });
      for (const chain of chains) {
        expect([chain[0], chain.at(-1)]).toEqual(['n0', 'n1']);
        expect(new Set(chain).size).toBe(chain.length);
        expect(chain.length - 1).toBeLessThanOrEqual(5);
        chain.slice(1).forEach((id, at) => expect(ways.between(chain[at], id)).toBeDefined());
      }
      const lengths = chains.map((chain) => chain.length);
      expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
      const shortest = distance(list, 'n0', 'n1');
      expect(chains.length > 0 ? chains[0].length - 1 : Infinity).toBe(shortest <= 5 ? shortest : Infinity);
    }),
  );
});

test('of equally long chains the one through the rarest names comes first', () => {
  const ways = waysOf([
    { from: 'a', to: 'everywhere', edge: '1' },
    { from: 'everywhere', to: 'b', edge: '2' },
    { from: 'a', to: 'rare', edge: '3' },
    { from: 'rare', to: 'b', edge: '4' },
  ]);
  const cost = (id: string) => (id === 'everywhere' ? 9 : 1);
  expect(shortestChains(ways, { from: 'a', to: 'b' }, { k: 2, hops: 5, cost })).toEqual([
    ['a', 'rare', 'b'],
    ['a', 'everywhere', 'b'],
  ]);
});
