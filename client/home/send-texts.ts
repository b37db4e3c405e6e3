// Sends texts in batches the server takes, and follows each job to its end.
import { addTexts, textsJob, type Job } from '../../server/endpoints/texts.ts';
import { call } from '../api.ts';
import type { PickedFile } from './read-dropped.ts';

/** Bytes a batch may hold before base64, and files; below the limits of the server's body. */
const BATCH_BYTES = 12_000_000;
const BATCH_FILES = 500;
/** The server refuses larger files by name; they are not sent at all. */
const FILE_BYTES = 5_000_000;
const POLL_MS = 400;

export interface Progress {
  done: number;
  total: number;
}
export interface Outcome {
  sent: number;
  refused: Job['refused'];
  problem: string | null;
}

/** Files in batches, in their order. */
export function batchFiles<T extends { file: { size: number } }>(files: T[]): T[][] {
  const batches: T[][] = [];
  let bytes = Infinity;
  for (const item of files) {
    const last = batches.at(-1);
    if (!last || bytes + item.file.size > BATCH_BYTES || last.length === BATCH_FILES) {
      batches.push([item]);
      bytes = item.file.size;
    } else {
      last.push(item);
      bytes += item.file.size;
    }
  }
  return batches;
}

function toBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^data:[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.readAsDataURL(file);
  });
}

async function follow(job: Job, report: (job: Job) => void): Promise<Job> {
  let now = job;
  while (now.state === 'running') {
    report(now);
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    now = await call(textsJob, { params: { id: job.id } });
  }
  report(now);
  return now;
}

/** Sends everything; `report` hears how many texts are done of all. Throws `ApiError` when the server refuses a batch. */
export async function sendTexts(
  files: PickedFile[],
  tooLarge: string,
  report: (progress: Progress) => void,
): Promise<Outcome> {
  const fit = files.filter((item) => item.file.size <= FILE_BYTES);
  const refused: Job['refused'] = files
    .filter((item) => item.file.size > FILE_BYTES)
    .map((item) => ({ file: item.path, reason: tooLarge }));
  let before = 0;
  let problem: string | null = null;
  for (const batch of batchFiles(fit)) {
    const body = await Promise.all(
      batch.map(async (item) => ({ path: item.path, content: await toBase64(item.file) })),
    );
    const job = await call(addTexts, { body: { files: body } });
    const ended = await follow(job, (now) =>
      report({ done: before + Math.min(batch.length, now.done), total: fit.length }),
    );
    before += batch.length;
    refused.push(...ended.refused);
    if (ended.state === 'failed') problem = ended.problem;
    if (problem) break;
  }
  return { sent: before, refused, problem };
}
