// From outcomes to precision, recall and F1, and how they are printed.

import { METRICS } from './outcome.ts';
import type { Metric, Outcome } from './outcome.ts';

/** Pooled: each too rare to judge alone. */
const FRAME: readonly Metric[] = ['hosted', 'reports', 'refers_to', 'reported', 'part_of'];

export interface Figure {
  precision: number;
  recall: number;
  f1: number;
  tp: number;
  fp: number;
  fn: number;
}

/** `accuracy` is null when nothing was to be judged. */
export interface Share {
  accuracy: number | null;
  of: number;
}

export interface Report {
  figures: Record<Metric | 'frame', Figure>;
  eventDate: Share;
  conceptCount: Share;
}

function figureOf(outcomes: Outcome[], metrics: readonly string[]): Figure {
  const count = (is: Outcome['is']): number => outcomes.filter((o) => o.is === is && metrics.includes(o.metric)).length;
  const [tp, fp, fn] = [count('tp'), count('fp'), count('fn')];
  const precision = tp + fp ? tp / (tp + fp) : fn ? 0 : 1;
  const recall = tp + fn ? tp / (tp + fn) : 1;
  const f1 = precision + recall ? (2 * precision * recall) / (precision + recall) : 0;
  return { precision, recall, f1, tp, fp, fn };
}

function shareOf(outcomes: Outcome[], metric: Outcome['metric']): Share {
  const judged = outcomes.filter((o) => o.metric === metric);
  const right = judged.filter((o) => o.is === 'right').length;
  return { accuracy: judged.length ? right / judged.length : null, of: judged.length };
}

/** The figures over all outcomes of all texts. */
export function reportOf(outcomes: Outcome[]): Report {
  const entries = [...METRICS.map((m) => [m, figureOf(outcomes, [m])] as const), ['frame', figureOf(outcomes, FRAME)]];
  return {
    figures: Object.fromEntries(entries) as Record<Metric | 'frame', Figure>,
    eventDate: shareOf(outcomes, 'event_date'),
    conceptCount: shareOf(outcomes, 'concept_count'),
  };
}

/** The report as lines of a table. */
export function printReport({ figures, eventDate, conceptCount }: Report): string[] {
  const row = (cells: string[]): string =>
    cells.map((cell, i) => (i === 0 ? cell.padEnd(15) : cell.padStart(i < 4 ? 6 : 5))).join(' ');
  const lines = Object.entries(figures).map(([metric, f]) =>
    row([metric, ...[f.precision, f.recall, f.f1].map((n) => n.toFixed(3)), ...[f.tp, f.fp, f.fn].map(String)]),
  );
  const share = ({ accuracy, of }: Share): string => `${accuracy?.toFixed(3) ?? '-'} of ${of}`;
  return [
    row(['metric', 'P', 'R', 'F1', 'tp', 'fp', 'fn']),
    ...lines,
    `event_date accuracy ${share(eventDate)}; concept_count accuracy ${share(conceptCount)}`,
  ];
}
