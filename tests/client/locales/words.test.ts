// The two languages say the same things.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FOLDER = join('client', 'locales');
type Words = { [key: string]: string | Words };

/** Keys with dots; plural endings taken off, since Chinese has one form. */
function keysOf(words: Words, before = ''): string[] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [before + key.replace(/_(one|other)$/, '')] : keysOf(value, `${before}${key}.`),
  );
}

function read(name: string): Words {
  return JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Words;
}

const screens = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.zh.json'))
  .map((name) => name.replace('.zh.json', ''));

test.each(screens)('%s has every sentence in Chinese and in English', (screen) => {
  const zh = new Set(keysOf(read(`${screen}.zh.json`)));
  const en = new Set(keysOf(read(`${screen}.en.json`)));
  expect([...zh].filter((key) => !en.has(key))).toEqual([]);
  expect([...en].filter((key) => !zh.has(key))).toEqual([]);
});

test.each(screens)('the English of %s needs nothing that the Chinese is not given', (screen) => {
  const names = (words: Words, key: string): string[] => {
    const value = key.split('.').reduce<string | Words | undefined>((at, part) => {
      return typeof at === 'object' ? (at[part] ?? at[`${part}_other`]) : undefined;
    }, words);
    return typeof value === 'string' ? (value.match(/\{\{\w+/g) ?? []).sort() : [];
  };
  const zh = read(`${screen}.zh.json`);
  const en = read(`${screen}.en.json`);
  const wrong = keysOf(zh).filter((key) => names(en, key).some((name) => !names(zh, key).includes(name)));
  expect(wrong).toEqual([]);
});
