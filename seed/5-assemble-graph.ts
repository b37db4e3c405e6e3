// Step 5: the facts of all texts and the curation become one graph, whatever the order of the texts.
import type { CurationRule } from '../cypher/contracts/curation.ts';
import type { UnmatchedRule } from './5-assemble/curate.ts';
import { describeDocument, describeJoints, describePlaces } from './5-assemble/describe-text.ts';
import { describeEntity } from './5-assemble/describe-entity.ts';
import { describeRelation } from './5-assemble/describe-relation.ts';
import { identify } from './5-assemble/identify.ts';
import { gather } from './5-assemble/local-entities.ts';
import { nameKey } from './5-assemble/name-key.ts';
import { findReused, type ReusedPhrase } from './5-assemble/reused/reused-phrases.ts';
import { withReused } from './5-assemble/reused/with-reused.ts';
import { resolveText } from './5-assemble/resolve-text.ts';
import { sumUp } from './5-assemble/sum-up.ts';
import { compareText } from './5-assemble/votes.ts';
import type { Graph, GraphEdge, GraphNode, TextFacts } from './types.ts';

export interface AssembledGraph extends Graph {
  /** Phrases that texts reuse, known to a lexicon or not; the most specific first. */
  reused: ReusedPhrase[];
  /** Rules that no longer match anything, with why. */
  unmatched: UnmatchedRule[];
  /** About how many there will be; for a progress bar. */
  about: { nodes: number; edges: number };
}

/**
 * Assembles. An array may come in any order; any other iterable must be re-iterable and in the order of document ids,
 * and is read for phrases, for names, for sums, and once for each reading of `nodes` and `edges`, so that the texts need
 * not be in memory. Entities come first, then documents, then each text's rows; entities and edges by id.
 */
export function assembleGraph(facts: Iterable<TextFacts>, curation: CurationRule[]): AssembledGraph {
  const plain = Array.isArray(facts)
    ? [...(facts as TextFacts[])].sort((a, b) => compareText(a.document.id, b.document.id))
    : facts;
  const reused = findReused(plain);
  const texts = withReused(plain, reused);
  const identity = identify(gather(texts, nameKey), curation);
  const sums = sumUp(texts, identity);
  const entities = [...sums.entities.keys()].filter((id) => (sums.entities.get(id)?.documents ?? 0) > 0).sort();
  const present = new Set(entities);
  const isInGraph = (id: string) => present.has(id);

  function* nodes(): Generator<GraphNode> {
    for (const id of entities) {
      const [cluster, sum] = [identity.clusters.get(id), sums.entities.get(id)];
      if (cluster && sum) yield describeEntity(cluster, sum);
    }
    for (const each of texts) {
      yield describeDocument(each, sums.documents.get(each.document.id) ?? 0);
      yield* describePlaces(resolveText(each, identity), isInGraph);
    }
  }
  function* edges(): Generator<GraphEdge> {
    for (const id of [...sums.edges.keys()].sort()) {
      const sum = sums.edges.get(id);
      if (sum) yield describeRelation(sum);
    }
    for (const each of texts) yield* describeJoints(resolveText(each, identity), isInGraph);
  }

  const inVain = sums.rejectedInVain.map((relation) => identity.rejected.get(relation));
  return {
    nodes: { [Symbol.iterator]: nodes },
    edges: { [Symbol.iterator]: edges },
    reused: reused.phrases,
    about: {
      nodes: entities.length + sums.documents.size + sums.about.nodes,
      edges: sums.edges.size + sums.about.edges,
    },
    unmatched: [
      ...identity.unmatched,
      ...inVain.filter((rule) => rule !== undefined).map((rule) => ({ rule, why: 'no text says this any more' })),
    ],
  };
}
