// What a rule would change in the graph in force; says no to a rule that could change nothing.
import type { z } from 'zod';
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { previewCuration, WrittenRule } from '../endpoints/curation.ts';
import { RequestError, UnknownIdError } from '../errors.ts';
import { resolveId, resolveRelation } from '../resolve-id.ts';

type Preview = z.input<typeof previewCuration.response>;

/**
 * @throws UnknownIdError for an id that is not in the graph, RequestError 400 for two of different kinds or a name that
 * is the old one
 */
export async function previewRule(atlas: Atlas, rule: WrittenRule, signal: AbortSignal): Promise<Preview> {
  if (rule.rule === 'reject') return previewReject(atlas, rule.relation, signal);
  if (rule.rule === 'merge') return previewMerge(atlas, rule, signal);
  const { id } = resolveId(atlas.names, rule.id, ENTITIES);
  if (atlas.names.nameOf(id) === rule.name)
    throw new RequestError('wrong-body', 400, `Parameter "name" is ${rule.name}: it is called so already.`);
  return { nodes: 1, ...(await touching(atlas, id, signal)), about: [named(atlas, id)] };
}

const ENTITIES = ['Person', 'Organization', 'Event', 'Concept'] as const;

async function previewReject(atlas: Atlas, asked: string, signal: AbortSignal): Promise<Preview> {
  if (!asked.includes('|') && !asked.includes('#')) {
    const { id } = resolveId(atlas.names, asked, ENTITIES);
    return { nodes: 1, ...(await touching(atlas, id, signal)), about: [named(atlas, id)] };
  }
  const { id } = resolveRelation(atlas.names, asked);
  const [{ count: evidence }] = await runQuery(atlas.engine, 'explore/count-evidence', { relations: [id] }, { signal });
  if (evidence === 0) throw new UnknownIdError(asked);
  const ends = id.includes('|') ? id.split('|').slice(1, 3) : [id.replace(/#\w+$/, '')];
  return {
    ...{ nodes: 0, edges: id.includes('|') ? 1 : 0, evidence },
    about: ends.map((end) => named(atlas, resolveId(atlas.names, end.replaceAll('｜', '|')).id)),
  };
}

async function previewMerge(
  atlas: Atlas,
  rule: Extract<WrittenRule, { rule: 'merge' }>,
  signal: AbortSignal,
): Promise<Preview> {
  const [from, into] = [rule.from, rule.into].map((id) => resolveId(atlas.names, id, ENTITIES).id);
  if (from === into) throw new RequestError('wrong-body', 400, `${rule.from} and ${rule.into} are one already.`);
  const [kind, other] = [from, into].map((id) => atlas.names.get(id)?.kind);
  if (kind !== other)
    throw new RequestError('wrong-body', 400, `${from} is ${kind}, ${into} is ${other}: only two of one kind are one.`);
  return { nodes: 1, ...(await touching(atlas, from, signal)), about: [named(atlas, from), named(atlas, into)] };
}

async function touching({ engine }: Atlas, id: string, signal: AbortSignal) {
  const [counts] = await runQuery(engine, 'explore/touching', { id }, { signal });
  return counts ?? { edges: 0, evidence: 0 };
}

function named({ names }: Atlas, id: string) {
  return { id, name: names.nameOf(id) };
}
