// The TypeScript scorer gives the figures that the original scorer gave for the same spoiled annotations.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { annotation } from '../../../seed/evaluate/gold.ts';
import { searchable } from '../../../seed/evaluate/normalise.ts';
import { printReport, reportOf } from '../../../seed/evaluate/report.ts';
import { scoreText } from '../../../seed/evaluate/score-text.ts';
import { spoil } from './spoil.ts';

const GOLD = join(__dirname, '../../gold');
const TEXTS = join(__dirname, '../../../seed/texts');

/** What the original scorer printed. */
const RECORDED = `metric               P      R     F1    tp    fp    fn
person           0.833  0.714  0.769    15     3     6
organization     0.714  0.645  0.678    20     8    11
event            1.000  0.821  0.902    23     0     5
concept          0.527  0.621  0.570    87    78    53
attended         0.586  0.586  0.586    17    12    12
attended_role    0.515  0.567  0.540    17    16    13
holds_post       0.636  0.609  0.622    14     8     9
hosted           0.571  1.000  0.727     4     3     0
reports          0.714  1.000  0.833     5     2     0
refers_to        0.500  0.435  0.465    10    10    13
reported         0.500  0.600  0.545     3     3     2
part_of          0.125  0.286  0.174     2    14     5
frame            0.429  0.545  0.480    24    32    20
event_date accuracy 1.000 of 6; concept_count accuracy 0.667 of 87`;

function goldOf(file: string) {
  return annotation.parse(JSON.parse(readFileSync(join(GOLD, file), 'utf8')));
}

const files = readdirSync(GOLD).sort();

test('spoiled annotations score as the original scorer scored them', () => {
  const outcomes = files.flatMap((file) => {
    const text = readFileSync(join(TEXTS, file.replace('.json', '.txt')), 'utf8');
    return scoreText(goldOf(file), spoil(goldOf(file)), searchable(text));
  });
  expect(printReport(reportOf(outcomes)).join('\n')).toBe(RECORDED);
});

test.each(files)('the annotation of %s scores 1 against itself', (file) => {
  const { figures, eventDate, conceptCount } = reportOf(scoreText(goldOf(file), goldOf(file), null));
  for (const figure of Object.values(figures)) expect(figure.f1).toBe(1);
  expect([eventDate.accuracy ?? 1, conceptCount.accuracy ?? 1]).toEqual([1, 1]);
});

test('an alias that does not stand in the text helps nobody', () => {
  const gold = annotation.parse({ persons: [{ name: '王小洪', aliases: ['小洪'] }] });
  const predicted = annotation.parse({ persons: [{ name: '公安部部长', aliases: ['小洪'] }] });
  expect(reportOf(scoreText(gold, predicted, '公安部部长')).figures.person.tp).toBe(0);
  expect(reportOf(scoreText(gold, predicted, '公安部部长小洪')).figures.person.tp).toBe(1);
});
