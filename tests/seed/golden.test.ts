// Everything that is found in the five sample texts, compared with golden files; a new one is written, but not in CI.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { extractFacts } from '../../seed/facts.ts';
import { toGuidelineForm } from '../../seed/guideline-form.ts';
import { sourceOf } from './source-of.ts';

const TEXTS = join(__dirname, '../../seed/texts');
const GOLDEN = join(__dirname, '../golden');
const files = readdirSync(TEXTS).filter((name) => name.endsWith('.txt'));

test.each(files)('the facts of %s are those of its golden file', (file) => {
  const facts = toGuidelineForm(extractFacts(sourceOf(readFileSync(join(TEXTS, file), 'utf8'), file)), file);
  const path = join(GOLDEN, file.replace('.txt', '.json'));
  if (!existsSync(path) && process.env.CI !== 'true') {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(path, `${JSON.stringify(facts, null, 2)}\n`);
  }
  expect(JSON.parse(JSON.stringify(facts))).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});
