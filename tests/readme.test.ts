// README is the manual: what exists is in it, and what is in it exists.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '..');
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

test.each(Object.keys(scripts))('the script %s is told', (script) => {
  expect(readme).toMatch(new RegExp(`npm (run )?${script}\\b`));
});

const paths = readdirSync(join(ROOT, 'server/endpoints')).flatMap((file) =>
  [...readFileSync(join(ROOT, 'server/endpoints', file), 'utf8').matchAll(/path: '([^']+)'/g)].map((found) => found[1]),
);

test('there are endpoints to tell', () => expect(paths.length).toBeGreaterThan(10));

test.each(paths)('the endpoint %s is told', (path) => {
  const passport = path.replace(/\/api\/concepts\/:id\//, '/api/concepts/:id/');
  expect(readme).toContain(passport);
});

test('every setting is told', () => {
  const env = readFileSync(join(ROOT, 'server/env.ts'), 'utf8');
  const settings = [...env.matchAll(/^\s+([A-Z][A-Z0-9_]+):/gm)].map((found) => found[1]);
  expect(settings.length).toBeGreaterThan(8);
  expect(settings.filter((setting) => !readme.includes(`\`${setting}\``))).toEqual([]);
});
