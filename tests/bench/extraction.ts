// How fast texts become facts, split by step, beside a segmenter that only tags the same bytes.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { readText } from '../../seed/1-read-text.ts';
import { findMentions } from '../../seed/2-find-mentions.ts';
import { findRelations } from '../../seed/3-find-relations.ts';
import { EXTRACTOR_VERSION } from '../../seed/facts.ts';
import { resolveNames } from '../../seed/4-resolve-names.ts';
import type { SourceText } from '../../seed/types.ts';
import { cpuSeconds, median, type Benchmark, type Figure } from './figure.ts';

const ROUNDS = 5;
const TEXTS = 500;

/** Every n-th article of the corpus when there is one, else the texts of the project. */
function sampleTexts(corpus: string | undefined): SourceText[] {
  const root = corpus ?? join(import.meta.dirname, '../..');
  const folders = corpus ? ['.'] : ['seed/texts', 'tests/news'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.txt'))
      .map((name) => join(folder, name)),
  );
  const step = Math.max(1, Math.floor(files.length / TEXTS));
  return files
    .sort()
    .filter((_, place) => place % step === 0)
    .map((file) => ({
      id: `document:${file}`,
      root,
      file,
      text: readFileSync(join(root, file), 'utf8'),
      contentHash: '',
    }));
}

export const benchmark: Benchmark = {
  name: 'extraction',
  async run() {
    const sources = sampleTexts(process.env.ATLAS_CORPUS);
    const kilobytes = sources.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1000;
    const jieba = Jieba.withDict(dict);
    const spent: Record<string, number[]> = { read: [], find: [], relate: [], resolve: [], jieba: [] };
    for (let round = 0; round < ROUNDS; round++) {
      let texts: ReturnType<typeof readText>[] = [];
      let mentions: ReturnType<typeof findMentions>[] = [];
      let findings: ReturnType<typeof findRelations>[] = [];
      spent.read.push(await cpuSeconds(() => (texts = sources.map(readText))));
      spent.find.push(await cpuSeconds(() => (mentions = texts.map((text) => findMentions(text)))));
      spent.relate.push(await cpuSeconds(() => (findings = texts.map((text, i) => findRelations(text, mentions[i])))));
      spent.resolve.push(
        await cpuSeconds(() =>
          texts.forEach((text, i) => resolveNames(text, mentions[i], findings[i], EXTRACTOR_VERSION)),
        ),
      );
      spent.jieba.push(await cpuSeconds(() => sources.forEach(({ text }) => jieba.tag(text))));
    }
    const { jieba: tagging, ...steps } = Object.fromEntries(
      Object.entries(spent).map(([step, runs]) => [step, median(runs)]),
    );
    const whole = Object.values(steps).reduce((sum, seconds) => sum + seconds, 0);
    const figures: Figure[] = Object.entries(steps).map(([step, seconds]) => ({
      name: `step ${step}`,
      value: (seconds / whole) * 100,
      unit: '% of CPU',
    }));
    return [
      { name: 'facts', value: kilobytes / whole, unit: 'KB/CPU-s', goal: '>= 500', note: `${sources.length} texts` },
      { name: 'jieba tagging', value: kilobytes / tagging, unit: 'KB/CPU-s', note: 'segments and tags only' },
      ...figures,
    ];
  },
};
