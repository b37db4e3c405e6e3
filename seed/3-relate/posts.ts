// HOLDS_POST: the chain of posts before a name (公安部党委委员、副部长，国家移民管理局局长X、Y) and the post after it (X委员长).

import type { Mention, MentionRelation, ReadText } from '../types.ts';
import { titlesOf } from '../2-find/titles.ts';
import { readChain } from './posts/chain.ts';
import type { Item } from './posts/chain.ts';
import { readElected } from './posts/elected.ts';
import { holdsPost } from './posts/holds-post.ts';
import { impliedBody } from './posts/implied-body.ts';
import { readPredicate } from './posts/predicate.ts';

/** 沈跃跃（女）、王东明. */
const BETWEEN_PEOPLE = /^(?:（[^）]{1,10}）)?[、和]$/;
/** 时任浙江省委书记的习近平. */
const HELD_THEN = /(?:时任|现任|担任|曾任|身为|作为|出任)$/;
const LONGEST_HELD = 2;

/** One row per person and post; people joined by 、 under one chain share it. */
export function relatePosts(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const people = mentions.filter((mention) => mention.kind === 'Person');
  const bodies = mentions.filter((mention) => mention.kind === 'Organization');
  const titles = titlesOf(text);
  const titleEnding = new Map(titles.map((title) => [title.end, title]));
  const titleStarting = new Map(titles.map((title) => [title.start, title]));
  const bodyStarting = new Map(bodies.map((body) => [body.start, body]));
  const bodyEnding = new Map(bodies.map((body) => [body.end, body]));
  const relations: MentionRelation[] = [];

  let chain: Item[] = [];
  let previous: Mention | null = null;
  let together: Mention[] = [];
  for (const person of people) {
    const joined = previous !== null && BETWEEN_PEOPLE.test(text.clean.slice(previous.end, person.start));
    together = joined && !titleEnding.has(person.start) ? [...together, person] : [person];
    if (!joined || titleEnding.has(person.start)) {
      const before = chain;
      chain = readChain(text, person.start, titleEnding, bodyEnding, (start) =>
        previous !== null && text.clean.slice(previous.end, start) === '，' ? (before[0]?.body ?? null) : null,
      );
      if (chain.length === 0 && text.clean[person.start - 1] === '的') {
        chain = heldThen(
          text,
          readChain(text, person.start - 1, titleEnding, bodyEnding, () => null),
        );
      }
    }
    for (const item of chain) {
      if (item.body) relations.push(holdsPost(text, person, item.body, item.title, 'post.before-name', 0.9));
    }
    const after = titleStarting.get(person.end);
    if (after && chain.length === 0) {
      const body = impliedBody(text, person, after, bodies, relations);
      if (body) relations.push(holdsPost(text, person, body, after, 'post.after-name', 0.75));
    }
    for (const item of readPredicate(text, person.end, titleStarting, bodyStarting)) {
      for (const one of item.body ? together : [])
        if (item.body) relations.push(holdsPost(text, one, item.body, item.title, 'post.predicate', 0.8));
    }
    previous = person;
  }
  return [...relations, ...readElected(text, people, bodies, titleStarting)];
}

/** 时任浙江省委书记的习近平: only with the word that says so, 北京市公安局局长的要求 is of nobody. */
function heldThen({ clean }: ReadText, chain: Item[]): Item[] {
  const [first] = chain;
  if (!first) return [];
  const start = first.body?.start ?? first.title.start;
  return HELD_THEN.test(clean.slice(Math.max(0, start - LONGEST_HELD), start)) ? chain : [];
}
