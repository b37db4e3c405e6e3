// Saved views as files under `.atlas/views`, one a view, written whole or not at all.
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { SavedView } from './endpoints/views.ts';
import { UnknownIdError } from './errors.ts';

const stored = z.object({ savedAt: z.string(), content: z.record(z.string(), z.unknown()) });

export class SavedViews {
  readonly #folder: string;

  constructor(home: string) {
    this.#folder = join(home, 'views');
  }

  /** @throws UnknownIdError when there is none, or its file is damaged */
  async read(id: string): Promise<SavedView> {
    const text = await readFile(this.#path(id), 'utf8').catch(() => null);
    if (text === null) throw new UnknownIdError(id);
    const view = stored.safeParse(parseOrNull(text));
    if (!view.success) throw new UnknownIdError(id);
    return { id, ...view.data };
  }

  async save(id: string, content: SavedView['content']): Promise<SavedView> {
    await mkdir(this.#folder, { recursive: true });
    const view = { savedAt: new Date().toISOString(), content };
    const draft = `${this.#path(id)}.${process.pid}.new`;
    await writeFile(draft, JSON.stringify(view));
    await rename(draft, this.#path(id));
    return { id, ...view };
  }

  /** Whether there was one. */
  async delete(id: string): Promise<boolean> {
    const was = await this.read(id).then(
      () => true,
      () => false,
    );
    await rm(this.#path(id), { force: true });
    return was;
  }

  /** Ids are letters, digits, - and _ only: the endpoint's declaration sees to it. */
  #path(id: string): string {
    return join(this.#folder, `${id}.json`);
  }
}

function parseOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
