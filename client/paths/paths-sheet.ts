// The sheet of paths: how two names are connected, read out, with the texts that say so.
import type { TFunction } from 'i18next';
import { KIND_CAPTIONS, KINDS } from '../../cypher/schema.ts';
import { evidence } from '../../server/endpoints/relations.ts';
import type { Quote } from '../../server/endpoints/shapes.ts';
import { call } from '../api.ts';
import { readInk } from '../paper/ink.ts';
import type { Drawing } from '../paper/mark.ts';
import { listSources } from '../paper/read-sources.ts';
import { drawSheet } from '../paper/sheet.ts';
import { sheetWords } from '../paper/sheet-words.ts';
import { drawPaths } from './draw-paths.ts';
import { dateOf, sentenceOf, type Path } from './path-sentence.ts';

type T = TFunction<'attend'>;

interface Asked {
  t: T;
  found: readonly Path[];
  language: string;
  /** The text as it is to be seen. */
  show: (text: string) => string;
}

export async function pathsSheet({ t, found, language, show }: Asked): Promise<Drawing> {
  const ink = readInk();
  const quotes = await quotesOf(found);
  const texts = new Map([...quotes.values()].map(({ document: id, label, date }) => [id, { id, title: label, date }]));
  const listed = listSources([...texts.values()]);
  const placeOf = (quote: Quote) =>
    `[${listed.sources.findIndex(({ id }) => id === quote.document) + 1}] ${t('paragraph', { number: quote.number })}`;
  const kinds = KINDS.filter((kind) => found.some(({ nodes }) => nodes.some((node) => node.kind === kind)));
  const [from, to] = [found[0].nodes[0].name, found[0].nodes.at(-1)?.name ?? ''];
  return drawSheet(ink, {
    title: `${from} — ${to}`,
    question: t('paper.paths', { from, to, count: found.length }),
    legend: kinds.map((kind) => ({ kind, label: KIND_CAPTIONS[kind][language === 'en' ? 'en' : 'zh'] })),
    ...sheetWords(t, listed),
    body: drawPaths(
      ink,
      found.map((path) => ({
        nodes: path.nodes,
        steps: path.edges.map(({ id }, step) => {
          const quote = quotes.get(id) ?? null;
          const date = dateOf(path, step) ?? quote?.date ?? t('undated');
          return { sentence: sentenceOf(t, path, step), date, quote, place: quote ? placeOf(quote) : '' };
        }),
      })),
      show,
    ),
  });
}

/** The first quote of every step. */
async function quotesOf(found: readonly Path[]): Promise<Map<string, Quote>> {
  const relations = [...new Set(found.flatMap(({ edges }) => edges.map(({ id }) => id)))];
  const proofs = await Promise.all(
    relations.map((id) => call(evidence, { params: { id }, query: { limit: '1' } }).then(({ quotes }) => quotes)),
  );
  return new Map(relations.flatMap((id, at) => (proofs[at].length > 0 ? [[id, proofs[at][0]] as const] : [])));
}
