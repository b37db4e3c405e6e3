// What a step of a path says, as a sentence, and when.
import type { TFunction } from 'i18next';
import type { z } from 'zod';
import type { paths } from '../../server/endpoints/paths.ts';

export type Path = z.output<typeof paths.response>['paths'][number];

export function sentenceOf(t: TFunction<'attend'>, path: Path, step: number): string {
  const edge = path.edges[step];
  const nameOf = (id: string) => path.nodes.find((node) => node.id === id)?.name;
  return t(`paths.step.${edge.type}`, {
    context: edge.type === 'ATTENDED' ? (edge.role ?? undefined) : undefined,
    source: nameOf(edge.source),
    target: nameOf(edge.target),
    title: edge.title ?? '',
    role: '',
  });
}

/** The date of the event a step leads to or comes from. */
export function dateOf({ nodes }: Path, step: number): string | null {
  return [nodes[step], nodes[step + 1]].find(({ kind }) => kind === 'Event')?.date ?? null;
}
