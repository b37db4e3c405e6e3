// How two names are connected.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { edge, node, upTo } from './shapes.ts';

export const paths = defineEndpoint({
  path: '/api/paths',
  summary: 'The shortest connections of two nodes: at most 5 hops; hubs only as ends; says when cut',
  query: z.object({ from: z.string().min(1).max(500), to: z.string().min(1).max(500), k: upTo(3, 10) }),
  response: z.object({
    /** Each path is one chain: nodes[0] -edges[0]- nodes[1] … Shortest first, then by the rarest names between. */
    paths: z.array(z.object({ nodes: z.array(node), edges: z.array(edge) })),
    /** True when no other way was found than that a text names both: such a path says little. */
    byMention: z.boolean(),
    /** Hops looked through from both ends together. */
    hops: z.number(),
    /** True when a layer was cut, so that a shorter or further path may exist. */
    truncated: z.boolean(),
  }),
});
