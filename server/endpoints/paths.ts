// How two names are connected.
import { z } from 'zod';
import { defineEndpoint } from './endpoint.ts';
import { edge, node, upTo } from './shapes.ts';

export const paths = defineEndpoint({
  path: '/api/paths',
  summary: 'The shortest connections of two nodes: at most 5 hops; hubs only as ends; says when cut',
  query: z.object({ from: z.string().min(1).max(500), to: z.string().min(1).max(500), k: upTo(3, 10) }),
  response: z.object({
    /** Each path is one chain: nodes[0] -edges[0]- nodes[1] … */
    paths: z.array(z.object({ nodes: z.array(node), edges: z.array(edge) })),
    /** True when a layer was cut, so that a shorter or further path may exist. */
    truncated: z.boolean(),
  }),
});
