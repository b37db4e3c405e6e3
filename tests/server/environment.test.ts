// Settings: every one has a default, a wrong one is named with its value, a secret is never told.
import fc from 'fast-check';
import { parseEnvironment } from '../../server/env.ts';

test('nothing set gives the defaults', () => {
  expect(parseEnvironment({})).toEqual({
    PORT: 4400,
    HOST: '127.0.0.1',
    ATLAS_HOME: '.atlas',
    ATLAS_TEXTS: 'seed/texts',
    ATLAS_ALLOWED_HOSTS: [],
    NEO4J_USER: 'neo4j',
    LOG_LEVEL: 'warn',
  });
});

test('an empty value counts as not set', () => {
  expect(parseEnvironment({ PORT: '', NEO4J_URI: '', ATLAS_EDIT_TOKEN: '' })).toEqual(parseEnvironment({}));
});

test('names are a list', () => {
  expect(parseEnvironment({ ATLAS_ALLOWED_HOSTS: ' Atlas.example, b ,' }).ATLAS_ALLOWED_HOSTS).toEqual([
    'atlas.example',
    'b',
  ]);
});

test.each([
  [{ PORT: 'abc' }, 'PORT is "abc": expected a port number'],
  [{ PORT: '70000' }, 'PORT is "70000": expected a port number'],
  [{ NEO4J_URI: 'http://x' }, 'NEO4J_URI is "http://x": expected an address such as neo4j://'],
  [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"'],
  [{ PORT: '-1', LOG_LEVEL: 'loud' }, /PORT.*LOG_LEVEL/],
])('%j is refused by name', (env, sentence) => {
  expect(() => parseEnvironment(env)).toThrow(sentence);
});

test('a secret is not told', () => {
  expect(() => parseEnvironment({ ATLAS_EDIT_TOKEN: 'hunter2' })).toThrow('ATLAS_EDIT_TOKEN: expected at least 16');
  expect(() => parseEnvironment({ ATLAS_EDIT_TOKEN: 'hunter2' })).not.toThrow('hunter2');
});

test('whatever is set, the port is a port or the sentence names it', () => {
  fc.assert(
    fc.property(fc.string(), (PORT) => {
      try {
        const { PORT: port } = parseEnvironment({ PORT });
        return Number.isInteger(port) && port >= 0 && port <= 65535;
      } catch (error) {
        return String(error).includes('PORT is');
      }
    }),
  );
});
