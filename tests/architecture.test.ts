// The invariants of the house, as README tells them.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(__dirname, '..');
const ROOMS = ['server', 'client', 'cypher', 'seed'];

function filesBelow(folder: string, ending: RegExp): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => ending.test(path) && !path.includes('/dist/'));
}

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const sources = ROOMS.flatMap((room) => filesBelow(room, /\.tsx?$/));

/** The files in which a pattern stands although it may not. */
function offenders(pattern: RegExp, allowed: RegExp): string[] {
  return sources.filter((path) => !allowed.test(path) && pattern.test(read(path)));
}

test('imports go one way: seed -> cypher <- server, client -> schema and endpoints, drivers only in engines', () => {
  const args = ['node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err', ...ROOMS];
  expect(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' })).toContain(
    'no dependency violations found',
  );
});

test('Cypher text stands only in .cypher files, but for set-up in the engines', () => {
  expect(offenders(/\b(MATCH|MERGE|UNWIND|DETACH DELETE)\b\s*[($[]/, /^cypher\/engines\//)).toEqual([]);
});

test('the environment is read only where a program begins', () => {
  expect(offenders(/process\.env/, /\/(main|extract|evaluate|start)\.ts$|vite\.config\.ts$/)).toEqual([]);
});

test('only a program that begins may end the process', () => {
  expect(offenders(/process\.exit\(/, /\/(main|extract|evaluate|start)\.ts$/)).toEqual([]);
});

test('every source file says in its first line what lives there', () => {
  const silent = sources.filter((path) => !/^(\/\/ |\/\*\* |\/\*)/.test(read(path)));
  expect(silent).toEqual([]);
});

test('no bag of odds and ends', () => {
  const bags = [...sources, ...filesBelow('tests', /\.tsx?$/)].filter((path) =>
    /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.)/.test(path),
  );
  expect(bags).toEqual([]);
});

test('no file outgrows one idea', () => {
  const long = sources.filter((path) => read(path).split('\n').length > 260);
  expect(long).toEqual([]);
});

test('no type is escaped', () => {
  expect(offenders(/@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|eslint-disable/, /^$/)).toEqual([]);
});

test('rows are plain: every item of the last RETURN of a query has a name of its own', () => {
  const bare = filesBelow('cypher', /\.cypher$/).filter((path) => {
    const [, last = ''] = /\bRETURN\b(?![\s\S]*\bRETURN\b)([\s\S]*)$/.exec(read(path)) ?? [];
    return last.trim() !== '' && !/\bAS\b/.test(last);
  });
  expect(bare).toEqual([]);
});

test('no line of a lexicon is the name of a person or an event that the gold files ask for', () => {
  interface Gold {
    persons: { name: string }[];
    events: { name: string }[];
  }
  const asked = new Set(
    ['tests/gold', 'tests/news/gold'].flatMap((folder) =>
      filesBelow(folder, /\.json$/).flatMap((path) => {
        const gold = JSON.parse(read(path)) as Gold;
        return [...gold.persons, ...gold.events].map((item) => item.name);
      }),
    ),
  );
  expect(asked.size).toBeGreaterThan(30);
  const listed = filesBelow('seed/lexicon', /\.txt$/).flatMap((path) =>
    read(path)
      .split('\n')
      .filter((line) => asked.has(line.trim()))
      .map((line) => `${basename(path)}: ${line}`),
  );
  expect(listed).toEqual([]);
});
