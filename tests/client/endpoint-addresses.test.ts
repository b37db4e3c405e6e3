// The browser gets the address of every endpoint and none of its schemas.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressesOnly } from '../../client/endpoint-addresses.ts';

const FOLDER = join('server', 'endpoints');
const files = readdirSync(FOLDER).filter((name) =>
  readFileSync(join(FOLDER, name), 'utf8').includes('= defineEndpoint('),
);

test.each(files)('%s is told with the methods and paths it declares', async (name) => {
  const declared = (await import(join(process.cwd(), FOLDER, name))) as Record<
    string,
    { method?: string; path?: string }
  >;
  const endpoints = Object.entries(declared).filter(([, value]) => typeof value.path === 'string');
  const code = addressesOnly(readFileSync(join(FOLDER, name), 'utf8'));
  const lines = endpoints.map(
    ([key, { method, path }]) => `export const ${key} = { method: '${method}', path: '${path}' };`,
  );
  expect(code.trim().split('\n').sort()).toEqual(lines.sort());
  expect(lines.length).toBeGreaterThan(0);
});
