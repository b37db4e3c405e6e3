// Text files on disk: which are read, how they are decoded, which are refused and why.

import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import iconv from 'iconv-lite';
import type { SourceText } from './types.ts';

const LARGEST = 5 * 1024 * 1024;
/** Control characters that no text has; a file with them is not a text. */
const BINARY = /(?![\t\n\v\f\r\u0080-\u009f])\p{Cc}/u;
const REPLACEMENT = '\ufffd';

/** A text file found below a root. */
export interface SourceFile {
  /** Absolute or as given: what the root joined with `file` opens. */
  path: string;
  root: string;
  /** Path below the root, with '/'. */
  file: string;
}

export interface Listing {
  files: SourceFile[];
  /** Files that are not *.txt. */
  passedOver: number;
}

/** A file or folder that cannot be read, in a sentence with its name. */
export class Refusal extends Error {
  readonly status = 422;
}

/** The *.txt files of a file or folder, recursively, sorted by path. Throws a Refusal when the path cannot be read. */
export function listTexts(path: string): Listing {
  let isFolder: boolean;
  try {
    isFolder = statSync(path).isDirectory();
  } catch {
    throw new Refusal(`${path}: there is no such file or folder.`);
  }
  if (!isFolder) {
    return { files: [{ path, root: dirname(path), file: basename(path) }], passedOver: 0 };
  }
  let names: string[];
  try {
    names = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(path, join(entry.parentPath, entry.name)));
  } catch (error) {
    throw new Refusal(`${path}: the folder cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
  const texts = names.filter((name) => name.toLowerCase().endsWith('.txt'));
  const files = texts.map((name) => ({ path: join(path, name), root: path, file: name.split(sep).join('/') }));
  files.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { files, passedOver: names.length - texts.length };
}

/** `document:<path below the root, without extension, NFC>`. */
export function documentId(file: string): string {
  return `document:${file.replace(/\.txt$/i, '').normalize('NFC')}`;
}

/** SHA-256 of the decoded text, in hexadecimal. */
export function contentHashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** Reads and decodes one file. Throws a Refusal with the file's name when it is too large, unreadable or no text. */
export function readSource({ path, root, file }: SourceFile): SourceText {
  let bytes: Buffer;
  try {
    const { size } = statSync(path);
    if (size > LARGEST) {
      throw new Refusal(`${file}: larger than 5 MB (${(size / 1024 / 1024).toFixed(1)} MB).`);
    }
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}).`);
  }
  const text = decode(bytes);
  if (text === null) throw new Refusal(`${file}: not a text in UTF-8, GB18030 or UTF-16.`);
  if (text.trim() === '') throw new Refusal(`${file}: empty.`);
  return { id: documentId(file), root, file, text, contentHash: contentHashOf(text) };
}

/** UTF-8 with or without BOM, UTF-16 with BOM or by its zero bytes, else GB18030; null when none of them gives a text. */
export function decode(bytes: Buffer): string | null {
  const text = decodeAs(bytes);
  return text === null || BINARY.test(text) ? null : text;
}

function decodeAs(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return iconv.decode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return iconv.decode(bytes, 'utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // not UTF-8
  }
  const guess = bytes.length % 2 === 0 ? utf16Order(bytes) : null;
  if (guess) return iconv.decode(bytes, guess);
  const text = iconv.decode(bytes, 'gb18030');
  return text.includes(REPLACEMENT) ? null : text;
}

/** UTF-16 without BOM shows in line breaks and ASCII: a zero byte always on the same side. */
function utf16Order(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  let even = 0;
  let odd = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if (bytes[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  if (odd > 0 && even === 0) return 'utf-16le';
  return even > 0 && odd === 0 ? 'utf-16be' : null;
}
