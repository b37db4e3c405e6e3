// Reads curation.jsonl: the rules shipped with the project, then the user's own.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CURATION_RULE, type CurationRule } from '../cypher/contracts/curation.ts';
import { AtlasError } from '../cypher/errors.ts';

const SHIPPED = fileURLToPath(new URL('./curation.jsonl', import.meta.url));

/** The rules in force for a home folder, in the order in which they are applied. */
export function readCuration(home: string): CurationRule[] {
  return [SHIPPED, join(home, 'curation.jsonl')].flatMap((path) => (existsSync(path) ? readRules(path) : []));
}

/** One rule a line; empty lines are passed over. @throws AtlasError naming file, line and what is wrong with it */
export function readRules(path: string): CurationRule[] {
  return readFileSync(path, 'utf8')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [parseRule(line, `${path}, line ${index + 1}`)]));
}

function parseRule(line: string, place: string): CurationRule {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new AtlasError('wrong-curation', 400, `${place} is not JSON: ${line.slice(0, 80)}`);
  }
  const result = CURATION_RULE.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.map((issue) => `${issue.path.join('.') || 'rule'}: ${issue.message}`);
  throw new AtlasError('wrong-curation', 400, `${place}: ${faults.join('; ')}.`);
}
