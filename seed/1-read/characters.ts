// Kinds of characters, by their code, and how each stands in clean text.

import type { Script } from '../types.ts';
import { simplified } from './simplified.ts';

const CODES = 65_536;
const QUOTES: Record<string, string> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '•': '·',
  '・': '·',
  '‧': '·',
};

/** What `\s` matches. */
export function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0xfeff
  );
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** A Chinese character, Chinese punctuation or a curly quotation mark. */
export function isChinese(code: number): boolean {
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x3001 && code <= 0x303f) ||
    (code >= 0xff01 && code <= 0xff0f) ||
    (code >= 0xff1a && code <= 0xff1f) ||
    (code >= 0xd840 && code <= 0xdfff) ||
    (code >= 0x2018 && code <= 0x201d) ||
    code === 0x2014 ||
    code === 0x2026 ||
    code === 0xb7
  );
}

/** Every UTF-16 unit as it stands in clean: narrow letters and digits, one kind of quotation mark, Simplified. */
function tableOf(script: Script): Uint16Array {
  const table = new Uint16Array(CODES);
  for (let code = 0; code < CODES; code += 1) table[code] = code;
  for (let code = 0x21; code <= 0x7e; code += 1) {
    if (/[0-9A-Za-z]/.test(String.fromCharCode(code))) table[code + 0xfee0] = code;
  }
  for (const [from, to] of Object.entries(QUOTES)) table[from.charCodeAt(0)] = to.charCodeAt(0);
  if (script === 'Hant') {
    for (let code = 0x3400; code <= 0x9fff; code += 1) {
      const character = simplified(String.fromCharCode(code));
      if (character.length === 1) table[code] = character.charCodeAt(0);
    }
  }
  return table;
}

const tables = new Map<Script, Uint16Array>();

/** The table that gives for each UTF-16 unit the one that stands for it in clean text. */
export function cleanTable(script: Script): Uint16Array {
  let table = tables.get(script);
  if (!table) {
    table = tableOf(script);
    tables.set(script, table);
  }
  return table;
}
