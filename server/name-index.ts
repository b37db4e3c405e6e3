// Every name in memory: what an id stands for, which node an old id means, and which names a text finds.
import type { GraphEngine } from '../cypher/engine.ts';
import { runQuery } from '../cypher/run-query.ts';
import { idPrefix } from '../cypher/schema.ts';
import { nameKey, toSimplified } from './name-key.ts';
import { rankHits, type Hit, type NameEntry, type Named } from './rank-hits.ts';

/** Rows handled before other requests get their turn, while an index is made. */
const SLICE = 2000;

export class NameIndex {
  readonly #nodes = new Map<string, Named>();
  /** Old ids, alias ids and ids without discriminator or date, with every node they may mean. */
  readonly #otherIds = new Map<string, Set<string>>();
  readonly #entries: NameEntry[] = [];
  /** Chinese character -> places in `#entries`, so that a search looks only where its rarest character stands. */
  readonly #byCharacter = new Map<string, number[]>();
  readonly #latin: number[] = [];
  readonly #byKey = new Map<string, number[]>();
  readonly #dates = new Map<string, string>();
  #documents = 0;

  /** Reads every name of a graph. Other requests are answered meanwhile. */
  static async build(engine: GraphEngine): Promise<NameIndex> {
    const index = new NameIndex();
    const entities = await runQuery(engine, 'explore/names', {});
    const documents = await runQuery(engine, 'documents/titles', {});
    const posts = await runQuery(engine, 'explore/posts-held', {});
    await inSlices(entities, ({ aliases, searchKeys, formerIds, ...node }) =>
      index.#add(node, aliases, searchKeys, formerIds),
    );
    await inSlices(documents, ({ id, title, label, date, formerIds }) => {
      index.#add({ id, kind: 'Document', name: label, category: null, documentCount: 1 }, [title], [], formerIds);
      if (date !== null) index.#dates.set(id, date);
    });
    await inSlices(posts, ({ person, name, title, organization }) => {
      const node = index.#nodes.get(person);
      if (!node) return;
      index.#addEntry(node, 'post', `${name}${title}`, nameKey(name).length);
      index.#addEntry(node, 'post', `${organization}${title}${name}`, nameKey(organization).length);
    });
    index.#documents = documents.length;
    return index;
  }

  /** How many documents there are: the N of n/N. */
  get documents(): number {
    return this.#documents;
  }

  /** Every node, by id. */
  all(): Named[] {
    return [...this.#nodes.values()];
  }

  /** The date of a text; null when it has none or is no text. */
  dateOf(id: string): string | null {
    return this.#dates.get(id) ?? null;
  }

  get(id: string): Named | undefined {
    return this.#nodes.get(id);
  }

  /** What people read for an id; the id itself when there is no such node. */
  nameOf(id: string): string {
    return this.#nodes.get(id)?.name ?? id;
  }

  /** The nodes an id may mean: itself, else those it once named, else those with that alias. Empty when unknown. */
  resolve(id: string): Named[] {
    const asked = id.normalize('NFC');
    const meaning = (each: string) => this.#nodes.get(each) ?? this.#otherIds.get(each);
    const first = meaning(asked) ?? meaning(toSimplified(asked));
    if (first === undefined) return [];
    if (!(first instanceof Set)) return [first];
    return [...first]
      .flatMap((other) => this.#nodes.get(other) ?? [])
      .sort((a, b) => b.documentCount - a.documentCount);
  }

  /** Nodes whose names hold the text, best first; reused phrases only when asked for. */
  search(text: string, { reused }: { reused: boolean }): Hit[] {
    const key = nameKey(text);
    if (key === '') return [];
    const places = this.#candidates(key).filter((place) => reused || this.#entries[place].node.category !== 'reused');
    return rankHits(
      key,
      places.map((place) => this.#entries[place]),
      (part) => (this.#byKey.get(part) ?? []).map((place) => this.#entries[place]),
    );
  }

  #add(node: Named, aliases: string[], searchKeys: string[], formerIds: string[]): void {
    this.#nodes.set(node.id, node);
    const prefix = idPrefix(node.kind);
    const shortened = [
      node.id.replace(/~.*$/, ''),
      ...(node.kind === 'Document' ? [] : [node.id.replace(/[@~].*$/, '')]),
    ];
    const byAlias = node.kind === 'Document' ? [] : aliases.map((alias) => `${prefix}:${alias}`);
    for (const id of [...formerIds, ...byAlias, ...shortened]) {
      if (id !== node.id) this.#otherIds.set(id, (this.#otherIds.get(id) ?? new Set()).add(node.id));
    }
    this.#addEntry(node, 'name', node.name);
    for (const alias of aliases) if (alias !== node.name) this.#addEntry(node, 'alias', alias);
    const lengths = new Set([node.name, ...aliases].map((name) => Array.from(nameKey(name)).length));
    for (const key of searchKeys) {
      if (/\p{Script=Han}/u.test(key) || key === nameKey(node.name)) continue;
      this.#addEntry(node, lengths.has(key.length) ? 'initials' : 'pinyin', key);
    }
  }

  #addEntry(node: Named, how: Hit['how'], text: string, beyond = 0): void {
    const key = nameKey(text);
    const place = this.#entries.push({ node, how, text, key, beyond }) - 1;
    const characters = new Set(Array.from(key).filter((character) => character > '\u2E7F'));
    for (const character of characters) push(this.#byCharacter, character, place);
    if (/[\x21-\x7E]/.test(key)) this.#latin.push(place);
    if (how === 'name' || how === 'alias') push(this.#byKey, key, place);
  }

  #candidates(key: string): number[] {
    const lists = Array.from(key)
      .filter((character) => character > '\u2E7F')
      .map((character) => this.#byCharacter.get(character) ?? []);
    if (lists.length === 0) return this.#latin;
    return lists.reduce((shortest, list) => (list.length < shortest.length ? list : shortest));
  }
}

/** Does something with each row and lets other requests in between. */
async function inSlices<T>(rows: T[], work: (row: T) => void): Promise<void> {
  for (const [place, row] of rows.entries()) {
    if (place % SLICE === SLICE - 1) await new Promise((resolve) => setImmediate(resolve));
    work(row);
  }
}

function push(map: Map<string, number[]>, key: string, place: number): void {
  const places = map.get(key);
  if (places) places.push(place);
  else map.set(key, [place]);
}
