// The layout worker: takes a graph, answers with positions, so that the page never waits.
import type { LayoutInput } from './layouts/layout-input.ts';
import { computeLayout } from './layouts/layouts.ts';

self.addEventListener('message', ({ data }: MessageEvent<{ job: number; input: LayoutInput }>) => {
  self.postMessage({ job: data.job, positions: computeLayout(data.input) });
});
