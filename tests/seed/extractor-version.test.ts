// Rules and lexicons change only together with the extractor's version, or cached facts would outlive the rules they came from.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXTRACTOR_VERSION } from '../../cypher/extractor-version.ts';

const SEED = join(__dirname, '../../seed');
const RECORD = join(__dirname, '../golden/extractor.json');

/** A hash of everything that steps 1 to 4 are made of. */
function fingerprint(): string {
  const files = readdirSync(SEED, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /^(?:[1-4]-|lexicon)/.test(name) && statSync(join(SEED, name)).isFile())
    .sort();
  const hash = createHash('sha256');
  for (const name of files) hash.update(`${name}\n`).update(readFileSync(join(SEED, name)));
  return hash.digest('hex');
}

test('whoever changes a rule raises EXTRACTOR_VERSION; a raised version is recorded, but not in CI', () => {
  const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as { version: string; rules: string };
  const now = { version: EXTRACTOR_VERSION, rules: fingerprint() };
  if (recorded.version !== now.version && process.env.CI !== 'true')
    writeFileSync(RECORD, `${JSON.stringify(now, null, 2)}\n`);
  else expect(now).toEqual(recorded);
});
