// The curation rules that matched nothing when the graph in force was made, kept beside it for whoever asks later.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CURATION_RULE } from '../cypher/contracts/curation.ts';
import type { UnmatchedRule } from './5-assemble/curate.ts';

const REPORT = z.array(z.object({ rule: CURATION_RULE, why: z.string() }));

function reportPath(home: string): string {
  return join(home, 'curation-report.json');
}

/** `[{rule, why}]`; none when no graph was made yet. */
export function readCurationReport(home: string): UnmatchedRule[] {
  const path = reportPath(home);
  return existsSync(path) ? REPORT.parse(JSON.parse(readFileSync(path, 'utf8'))) : [];
}

export function writeCurationReport(home: string, unmatched: UnmatchedRule[]): void {
  writeFileSync(reportPath(home), `${JSON.stringify(unmatched, null, 1)}\n`);
}
