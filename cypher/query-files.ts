// Reads the .cypher files: a header that names the query, its parameters and columns, then the statement.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { QueryContractError } from './errors.ts';

export interface QueryFile {
  /** `folder/name`: the path without extension. */
  name: string;
  sentence: string;
  params: string[];
  returns: string[];
  /** What is scanned as a whole (`Document`, `Document|Entity`), and why that is right; null when look-ups do. */
  scans: { label: string; why: string } | null;
  /** The statement without its header. */
  cypher: string;
}

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const files = new Map<string, QueryFile>();

/** The names of all query files, sorted: `attendance/roster`. */
export function listQueryFiles(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap((folder) => readdirSync(`${FOLDER}${folder.name}`).map((file) => `${folder.name}/${file}`))
    .filter((path) => path.endsWith('.cypher'))
    .map((path) => path.slice(0, -'.cypher'.length))
    .sort();
}

/** The file of a query, read once. */
export function readQueryFile(name: string): QueryFile {
  let file = files.get(name);
  if (!file) {
    file = parseQueryFile(name, readFileSync(`${FOLDER}${name}.cypher`, 'utf8'));
    files.set(name, file);
  }
  return file;
}

/**
 * Takes a query file apart:
 * `// name - sentence`, `// params: a, b`, `// returns: c, d`, optionally `// scans: Label, why`, then the statement.
 */
export function parseQueryFile(name: string, text: string): QueryFile {
  const lines = text.split(/\r?\n/);
  const headerEnd = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, headerEnd).map((line) => line.slice(2).trim());
  const [first = '', ...rest] = header;
  const [title, sentence] = splitOnce(first, ' - ');
  if (!sentence || title !== name.split('/').at(-1)) {
    throw new QueryContractError(`${name}.cypher must begin with "// ${name.split('/').at(-1)} - what it gives".`);
  }
  const field = (key: string) => rest.find((line) => line.startsWith(`${key}:`))?.slice(key.length + 1);
  const [label, why] = splitOnce(field('scans') ?? '', ',');
  return {
    name,
    sentence,
    params: namesIn(name, 'params', field('params')),
    returns: namesIn(name, 'returns', field('returns')),
    scans: why ? { label, why } : null,
    cypher: lines.slice(headerEnd).join('\n').trim(),
  };
}

function namesIn(name: string, key: string, list: string | undefined): string[] {
  if (list === undefined) throw new QueryContractError(`${name}.cypher has no "// ${key}:" line.`);
  const names = list.split(',').map((part) => part.trim());
  return names.length === 1 && names[0] === 'none' ? [] : names;
}

function splitOnce(text: string, by: string): [string, string] {
  const at = text.indexOf(by);
  return at < 0 ? [text.trim(), ''] : [text.slice(0, at).trim(), text.slice(at + by.length).trim()];
}
