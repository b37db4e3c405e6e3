// Texts sent to the app: kept under `.atlas/texts`, seeded one job at a time, asked after by id.
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { GraphSource } from './atlas.ts';
import type { Job } from './endpoints/texts.ts';
import { RequestError, UnknownIdError } from './errors.ts';
import type { SeedMessage } from './run-seed.ts';
import { findPathFault, toSafePath } from './safe-path.ts';

export interface SentFile {
  path: string;
  /** Base64. */
  content: string;
}

/** Seeds the given paths; resolves when the graph is written. */
export type Seed = (paths: string[], onMessage: (message: SeedMessage) => void) => Promise<void>;

const MOST_JOBS_KEPT = 50;

export class TextJobs {
  readonly #folder: string;
  readonly #graph: GraphSource;
  readonly #seed: Seed;
  readonly #jobs = new Map<string, Job>();
  #running = false;

  constructor(home: string, graph: GraphSource, seed: Seed) {
    this.#folder = resolve(home, 'texts');
    this.#graph = graph;
    this.#seed = seed;
  }

  /** @throws UnknownIdError for a job this process does not know */
  get(id: string): Job {
    const job = this.#jobs.get(id);
    if (!job) throw new UnknownIdError(id);
    return job;
  }

  /**
   * Writes the files and begins to seed; the job goes on after the answer.
   * @throws RequestError 409 while another job runs
   */
  async add(files: SentFile[]): Promise<Job> {
    return this.begin(async (job) => {
      const kept = await this.#keep(files, job);
      if (kept.length === 0) return false;
      job.total = kept.length;
      await this.#seed([this.#folder], (message) => this.#hear(job, message));
      await this.#forgetRefused(kept, job);
      return true;
    });
  }

  /** Seeds again from the facts there are, as after a change of curation. */
  async again(): Promise<Job> {
    return this.begin(async (job) => {
      await this.#seed([], (message) => this.#hear(job, message));
      return true;
    });
  }

  /** Begins a job of which only one may run; `work` says whether the graph has changed. */
  begin(work: (job: Job) => Promise<boolean>): Job {
    if (this.#running)
      throw new RequestError('seeding-already', 409, 'Texts are being added already: wait until that job has ended.');
    this.#running = true;
    const job: Job = {
      id: randomUUID(),
      state: 'running',
      ...{ progress: 0, done: 0, total: 0, refused: [], dataVersion: null, problem: null },
    };
    this.#jobs.set(job.id, job);
    for (const oldest of this.#jobs.keys()) {
      if (this.#jobs.size <= MOST_JOBS_KEPT) break;
      this.#jobs.delete(oldest);
    }
    work(job)
      .then(async (changed) => {
        if (changed) await this.#graph.refresh();
        job.dataVersion = (await this.#graph.state()).dataVersion;
        job.progress = 1;
        job.state = 'done';
      })
      .catch((error: unknown) => {
        job.state = 'failed';
        job.problem = error instanceof Error ? error.message : String(error);
      })
      .finally(() => (this.#running = false));
    return job;
  }

  async #keep(files: SentFile[], job: Job): Promise<string[]> {
    const kept: string[] = [];
    for (const { path, content } of files) {
      const bytes = Buffer.from(content, 'base64');
      const fault = findPathFault(path, bytes.length);
      if (fault !== null) {
        job.refused.push({ file: path, reason: fault });
        continue;
      }
      const target = join(this.#folder, toSafePath(path));
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
      kept.push(target);
    }
    return kept;
  }

  #hear(job: Job, message: SeedMessage): void {
    if ('summary' in message) {
      const { refused } = message.summary;
      job.refused.push(...refused.map(({ file, why }) => ({ file: this.#nameOf(file), reason: why })));
      job.done = job.total;
    } else if ('progress' in message) {
      job.progress = message.progress;
      if (message.step === 'facts') job.done = message.done;
      if (message.step === 'facts' && message.total !== null) job.total = message.total;
    }
  }

  /** As it was sent: without the folder it is kept in. */
  #nameOf(file: string): string {
    const below = relative(this.#folder, resolve(file));
    return below.startsWith('..') ? file : below.split(sep).join('/');
  }

  /** A file the seed refused would be refused again with every later job. */
  async #forgetRefused(kept: string[], job: Job): Promise<void> {
    const refused = new Set(job.refused.map(({ file }) => resolve(this.#folder, file)));
    await Promise.all(kept.filter((path) => refused.has(path)).map((path) => rm(path, { force: true })));
  }
}
