// The user's rules in .atlas/curation.jsonl: one JSON a line, oldest first; each is known by a hash of its line.
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CURATION_RULE, type CurationRule } from '../../cypher/contracts/curation.ts';

export interface StoredRule {
  id: string;
  rule: CurationRule;
}

/** A line that is no rule is kept as it stands and not listed: the seed says what is wrong with it. */
interface Line {
  text: string;
  stored: StoredRule | null;
}

export class RulesFile {
  readonly #path: string;

  constructor(home: string) {
    this.#path = join(home, 'curation.jsonl');
  }

  async list(): Promise<StoredRule[]> {
    return (await this.#lines()).flatMap(({ stored }) => stored ?? []);
  }

  /** Adds a line at the end; the same rule of the same day is one. */
  async add(rule: CurationRule): Promise<StoredRule> {
    const lines = await this.#lines();
    const text = JSON.stringify(rule);
    const stored = { id: idOf(text), rule };
    if (!lines.some((line) => line.stored?.id === stored.id)) await this.#write([...lines, { text, stored }]);
    return stored;
  }

  /** The rule taken away, or null when there is none with that id. */
  async remove(id: string): Promise<StoredRule | null> {
    const lines = await this.#lines();
    const found = lines.find((line) => line.stored?.id === id)?.stored ?? null;
    if (found) await this.#write(lines.filter((line) => line.stored?.id !== id));
    return found;
  }

  /** The bytes as they are, to be put back when a seed fails. */
  async keep(): Promise<() => Promise<void>> {
    const lines = await this.#lines();
    return () => this.#write(lines);
  }

  async #lines(): Promise<Line[]> {
    const text = await readFile(this.#path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return '';
      throw error;
    });
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: line, stored: readRule(line) }));
  }

  async #write(lines: Line[]): Promise<void> {
    await mkdir(dirname(this.#path), { recursive: true });
    const draft = `${this.#path}.new`;
    await writeFile(draft, lines.map(({ text }) => `${text}\n`).join(''));
    await rename(draft, this.#path);
  }
}

/** Asked by its code, not its class: under Jest the errors of Node are of another realm. */
function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT';
}

function readRule(text: string): StoredRule | null {
  try {
    const read = CURATION_RULE.safeParse(JSON.parse(text));
    return read.success ? { id: idOf(text), rule: read.data } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function idOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
