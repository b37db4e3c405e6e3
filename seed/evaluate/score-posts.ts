// HOLDS_POST rows compared with organization and title joined: "X党组" + "书记" equals "X" + "党组书记".

import type { Annotation, Row } from './gold.ts';
import { likeness, normalise } from './normalise.ts';
import type { Outcome } from './outcome.ts';

const ALIKE = 0.85;
/** 国家主席 belongs to no body of the guideline: written with any body it counts neither for nor against. */
const OF_THE_STATE = /国家副?主席$/;

interface Post {
  holder: string;
  forms: string[];
  optional: boolean;
  what: string;
}

function likenessOf(a: Post, b: Post): number {
  return Math.max(...a.forms.flatMap((x) => b.forms.map((y) => likeness(x, y))));
}

function postsOf(
  facts: Annotation,
  holderOf: (name: string) => string,
  sameBody: (a: string, b: string) => boolean,
): Post[] {
  const toPost = (row: Row): Post => {
    const body = facts.organizations.find((organization) => sameBody(organization.name, row.o));
    return {
      holder: holderOf(row.s),
      forms: [row.o, ...(body?.aliases ?? [])].map((name) => normalise(name + (row.title ?? ''))),
      optional: Boolean(row.optional),
      what: `${row.s}|${row.o}|${row.title}`,
    };
  };
  return facts.relations.filter((row) => row.r === 'HOLDS_POST').map(toPost);
}

/** The outcomes of the posts of one text; `goldHolder` and `predictedHolder` give the gold name of a person. */
export function scorePosts(
  gold: Annotation,
  predicted: Annotation,
  goldHolder: (name: string) => string,
  predictedHolder: (name: string) => string,
): Outcome[] {
  const goldPosts = postsOf(gold, goldHolder, (a, b) => a === b);
  const predictedPosts = postsOf(predicted, predictedHolder, (a, b) => normalise(a) === normalise(b));
  const hit = new Set<number>();
  const outcomes: Outcome[] = [];
  const order = predictedPosts
    .map((post) => ({
      post,
      twins: goldPosts
        .map((other, index) => ({ score: other.holder === post.holder ? likenessOf(post, other) : 0, index }))
        .filter(({ score }) => score >= ALIKE)
        .sort((a, b) => b.score - a.score),
    }))
    .sort((a, b) => (b.twins[0]?.score ?? 0) - (a.twins[0]?.score ?? 0));
  for (const { post, twins } of order) {
    const free = twins.find(({ index }) => !hit.has(index));
    if (!free) {
      if (twins.length === 0 && !OF_THE_STATE.test(post.forms[0] ?? ''))
        outcomes.push({ metric: 'holds_post', is: 'fp', what: post.what });
      continue;
    }
    hit.add(free.index);
    if (!goldPosts[free.index]?.optional) outcomes.push({ metric: 'holds_post', is: 'tp', what: post.what });
  }
  goldPosts.forEach((post, index) => {
    if (hit.has(index) || post.optional) return;
    const twin = goldPosts.some(
      (other, k) => k !== index && hit.has(k) && other.holder === post.holder && likenessOf(other, post) >= ALIKE,
    );
    if (!twin) outcomes.push({ metric: 'holds_post', is: 'fn', what: post.what });
  });
  return outcomes;
}
