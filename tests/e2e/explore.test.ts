// The explore screen in a real browser on the real server, on the embedded engine.
import { describeExploring } from './explore-journey.ts';
import { serveSamples } from './serve-samples.ts';

jest.setTimeout(300_000);

describe('exploring on the embedded engine', () => {
  describeExploring(() => serveSamples(), true);
});
