// What a seeding did, in sentences: loaded, changed, removed, refused and why, rules that match nothing.
import type { SeedSummary } from './seed-task.ts';

const MOST_NAMED = 20;

/** Lines for the terminal; `wouldBe` for a dry run. */
export function summaryLines(summary: SeedSummary, wouldBe: boolean): string[] {
  const { loaded, changed, removed, unchanged, remade, refused, passedOver, documents, report } = summary;
  const lines = [
    `${wouldBe ? 'Would load' : 'Loaded'} ${loaded.length}, changed ${changed.length}, removed ${removed.length}, ` +
      `unchanged ${unchanged}, refused ${refused.length}${remade > 0 ? `; facts made again for ${remade}` : ''}` +
      `${passedOver > 0 ? `; ${passedOver} other files passed over` : ''}.`,
    ...named('changed', changed),
    ...named('removed', removed),
    ...refused.slice(0, MOST_NAMED).map(({ why }) => `  refused: ${why}`),
    ...rest(refused.length),
    ...summary.unmatched.map(({ rule, why }) => `  curation rule without effect: ${JSON.stringify(rule)}: ${why}`),
  ];
  if (report === null) return lines;
  if (!report.written) return [...lines, `The graph of ${documents} texts is as it was (${summary.dataVersion}).`];
  const deleted = report.deletedNodes + report.deletedEdges;
  return [
    ...lines,
    `The graph of ${documents} texts is written: ${report.nodes} nodes, ${report.edges} edges` +
      `${deleted > 0 ? `, ${deleted} deleted` : ''} (${summary.dataVersion}).`,
  ];
}

function named(what: string, ids: string[]): string[] {
  return [...ids.slice(0, MOST_NAMED).map((id) => `  ${what}: ${id}`), ...rest(ids.length)];
}

function rest(count: number): string[] {
  return count > MOST_NAMED ? [`  and ${count - MOST_NAMED} more`] : [];
}
