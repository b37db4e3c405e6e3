// The figures on the texts with gold do not fall below what floors.json records.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotation } from '../../seed/evaluate/gold.ts';
import { searchable } from '../../seed/evaluate/normalise.ts';
import { reportOf } from '../../seed/evaluate/report.ts';
import { scoreText } from '../../seed/evaluate/score-text.ts';
import { extractFacts } from '../../seed/facts.ts';
import { toGuidelineForm } from '../../seed/guideline-form.ts';
import { sourceOf } from './source-of.ts';

const TESTS = join(__dirname, '..');
const SETS = {
  samples: { texts: join(TESTS, '../seed/texts'), gold: join(TESTS, 'gold') },
  news: { texts: join(TESTS, 'news'), gold: join(TESTS, 'news/gold') },
};
const floors = JSON.parse(readFileSync(join(TESTS, 'floors.json'), 'utf8')) as Record<
  keyof typeof SETS,
  Record<string, number>
>;

/** F1 of every metric and the shares of right dates and counts. */
function measure({ texts, gold }: { texts: string; gold: string }): Record<string, number> {
  const files = readdirSync(gold).filter((name) => name.endsWith('.json'));
  const report = reportOf(
    files.flatMap((name) => {
      const file = name.replace('.json', '.txt');
      const text = readFileSync(join(texts, file), 'utf8');
      const asked = annotation.parse(JSON.parse(readFileSync(join(gold, name), 'utf8')));
      const found = annotation.parse(toGuidelineForm(extractFacts(sourceOf(text, file)), file));
      return scoreText(asked, found, searchable(text));
    }),
  );
  const figures = Object.entries(report.figures).map(([metric, { f1 }]): [string, number] => [metric, f1]);
  return {
    ...Object.fromEntries(figures),
    event_date: report.eventDate.accuracy ?? 0,
    concept_count: report.conceptCount.accuracy ?? 0,
  };
}

describe.each(Object.entries(SETS))('on the %s', (set, folders) => {
  const measured = measure(folders);
  const recorded = floors[set as keyof typeof SETS];

  test('a floor is recorded for every figure that counts', () => {
    expect(Object.keys(recorded).length).toBeGreaterThanOrEqual(9);
  });

  test.each(Object.entries(recorded))('%s is at least %d', (metric, floor) => {
    expect(measured[metric]).toBeGreaterThanOrEqual(floor);
  });
});
