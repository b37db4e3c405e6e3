// Files on disk: how they are decoded, which are refused.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { decode, documentId, listTexts, readSource } from '../../seed/source-files.ts';

const TEXT = '中共中央政治局召开会议。\n';
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-files-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
  ['GB18030', iconv.encode(TEXT, 'gb18030')],
  ['UTF-16 little-endian', iconv.encode(TEXT, 'utf-16le', { addBOM: true })],
  ['UTF-16 big-endian', iconv.encode(TEXT, 'utf-16be', { addBOM: true })],
])('%s is decoded', (_, bytes) => {
  expect(decode(bytes)).toBe(TEXT);
});

test.each([
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /not a text/],
  ['nothing but white space', Buffer.from(' \n\n'), /empty/],
  ['six megabytes', Buffer.alloc(6 * 1024 * 1024, 0x61), /larger than 5 MB/],
])('%s is refused by name', (name, bytes, reason) => {
  const file = `${name}.txt`;
  const path = join(folder, file);
  writeFileSync(path, bytes);
  expect(() => readSource({ path, root: folder, file })).toThrow(reason);
  expect(() => readSource({ path, root: folder, file })).toThrow(new RegExp(`^${name}\\.txt: `));
});

test('a path that is not there is refused in one sentence', () => {
  expect(() => listTexts(join(folder, 'nowhere'))).toThrow(/nowhere: there is no such file or folder\.$/);
});

test('a document is named by its path below the root', () => {
  expect(documentId('2024/20240105-02.txt')).toBe('document:2024/20240105-02');
});
