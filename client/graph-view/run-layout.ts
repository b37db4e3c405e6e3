// Asks the layout worker for positions; one worker for the page, started when first needed.
import type { Point } from '../state/picture.ts';
import type { LayoutInput } from './layouts/layout-input.ts';

type Answer = (positions: Record<string, Point>) => void;

let worker: Worker | null = null;
let jobs = 0;
const waiting = new Map<number, { resolve: Answer; reject: (error: Error) => void }>();

/** Positions of all nodes of the input. Rejects when the worker fails. */
export function runLayout(input: LayoutInput): Promise<Record<string, Point>> {
  worker ??= startWorker();
  const job = (jobs += 1);
  return new Promise((resolve, reject) => {
    waiting.set(job, { resolve, reject });
    worker?.postMessage({ job, input });
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<{ job: number; positions: Record<string, Point> }>) => {
    waiting.get(data.job)?.resolve(data.positions);
    waiting.delete(data.job);
  });
  started.addEventListener('error', (event) => {
    for (const { reject } of waiting.values()) reject(new Error(event.message || 'The layout failed.'));
    waiting.clear();
    worker = null;
  });
  return started;
}
