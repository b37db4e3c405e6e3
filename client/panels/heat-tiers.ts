// Heat: in which share of the documents a formulation stands, in six steps.

export type Tier = 1 | 2 | 3 | 4 | 5 | 6;

/** Least share of documents of each tier, hottest first: 沸烫热暖温冷. */
export const TIER_STEPS: readonly { tier: Tier; least: number }[] = [
  { tier: 6, least: 0.9 },
  { tier: 5, least: 0.7 },
  { tier: 4, least: 0.5 },
  { tier: 3, least: 0.3 },
  { tier: 2, least: 0.1 },
  { tier: 1, least: 0 },
];

/** The tier of n in N documents; the coldest when there are none. */
export function tierOf(count: number, documents: number): Tier {
  const share = documents > 0 ? count / documents : 0;
  return TIER_STEPS.find((step) => share >= step.least)?.tier ?? 1;
}
