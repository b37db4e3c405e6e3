// How a seeding tells where it is: a bar for people at a terminal, JSON lines for a program, nothing for a log file.
import { Presets, SingleBar } from 'cli-progress';
import type { SeedProgress } from './seed-task.ts';

const CAPTIONS: Record<SeedProgress['step'], string> = {
  read: 'reading texts',
  facts: 'making facts',
  assemble: 'assembling the graph',
  compare: 'comparing with the database',
  nodes: 'writing nodes',
  edges: 'writing edges',
  delete: 'deleting what is gone',
  finish: 'finishing',
};

/** Where each step begins and ends on the way from 0 to 1. */
const SHARES: Record<SeedProgress['step'], [from: number, to: number]> = {
  read: [0, 0.05],
  facts: [0.05, 0.5],
  assemble: [0.52, 0.62],
  compare: [0.5, 0.52],
  nodes: [0.62, 0.8],
  edges: [0.8, 0.97],
  delete: [0.97, 0.99],
  finish: [0.99, 1],
};

export interface ProgressView {
  show(progress: SeedProgress): void;
  stop(): void;
}

/** A bar when the output is a terminal, else nothing. */
export function progressBar(stream: NodeJS.WriteStream): ProgressView {
  if (!stream.isTTY) return { show: () => undefined, stop: () => undefined };
  const options = { format: '{bar} {percentage}% | {step} {done}', hideCursor: true, stream };
  const bar = new SingleBar(options, Presets.shades_classic);
  let started = false;
  return {
    show(progress) {
      if (!started) bar.start(1000, 0, { step: '', done: '' });
      started = true;
      bar.update(Math.round(shareOf(progress) * 1000), { step: CAPTIONS[progress.step], done: countOf(progress) });
    },
    stop: () => bar.stop(),
  };
}

/** `{"progress":0.42,"step":"facts","done":80,"total":200}`, one a line, at most ten a second. */
export function progressLines(write: (line: string) => void): ProgressView {
  let last = { step: '', at: 0 };
  return {
    show(progress) {
      const now = Date.now();
      if (progress.step === last.step && progress.done !== progress.total && now - last.at < 100) return;
      last = { step: progress.step, at: now };
      write(JSON.stringify({ progress: Number(shareOf(progress).toFixed(3)), ...progress }));
    },
    stop: () => undefined,
  };
}

/** 0 to 1, growing over all steps. */
export function shareOf({ step, done, total }: SeedProgress): number {
  const [from, to] = SHARES[step];
  const part = total === null || total === 0 ? Number(step === 'finish') : Math.min(1, done / total);
  return from + (to - from) * part;
}

function countOf({ done, total }: SeedProgress): string {
  return total === null ? String(done) : `${done}/${total}`;
}
