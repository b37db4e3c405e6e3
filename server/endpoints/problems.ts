// The codes an error may carry: stable, so that the client can say them in the reader's language.
import { z } from 'zod';
import { kind, problem } from './shapes.ts';

export const PROBLEM_TYPES = [
  'wrong-parameter',
  'wrong-body',
  'body-too-large',
  'unknown-id',
  'ambiguous-id',
  'unknown-path',
  'foreign-host',
  'writing-not-allowed',
  'too-many-requests',
  'seeding-already',
  'no-graph',
  'loading',
  'engine-busy',
  'engine-unreachable',
  'query-timeout',
  'query-aborted',
  'internal',
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

/** The answer 300: the id asked for may mean each of these. */
export const ambiguity = problem.extend({
  candidates: z.array(z.object({ id: z.string(), kind, name: z.string(), documentCount: z.number() })),
});
export type Ambiguity = z.infer<typeof ambiguity>;
