// HOLDS_POST: the chain of posts before a name (公安部党委委员、副部长，国家移民管理局局长X、Y) and the post after it (X委员长).

import type { Mark, Mention, MentionRelation, ReadText } from '../types.ts';
import { alternatives } from '../lexicon.ts';
import { nameAt } from '../2-find/name-candidates.ts';
import { isChineseName } from '../2-find/name-characters.ts';
import { countries } from '../2-find/places.ts';
import { wordsOf } from '../2-find/words.ts';
import { titlesOf } from '../2-find/titles.ts';
import type { Title } from '../2-find/titles.ts';
import { IMPLIED, readChain } from './posts/chain.ts';
import type { Item } from './posts/chain.ts';

const OF_A_COUNTRY = new RegExp(`(?:${alternatives(countries)}|共和国|王国)$`);
const LONGEST_COUNTRY = 12;
const COPULA = /^(?:，|同志)?(?:生前|现|曾|原|当时)?(?:是|系|任|担任|兼任|出任|当选为?|为)(?:原)?/;
/** 沈跃跃（女）、王东明. */
const BETWEEN_PEOPLE = /^(?:（[^）]{1,10}）)?[、和]$/;
/** 时任浙江省委书记的习近平. */
const HELD_THEN = /(?:时任|现任|担任|曾任|身为|作为|出任)$/;
const LONGEST_HELD = 2;
const ELECTED = /(?:再次)?(?:当选|连任|当选连任|就任|出任|担任|升任|转任|改任)(?:为|新一任|新任)?$/;
const LONGEST_ELECTED = 8;
const LONGEST_CLAUSE = 30;
/** 祝贺他当选: somebody else; a plan or a wish. */
const NOT_HIS = /[他她你您不。！？；：“”\n]|中国|中方|赞赏|感谢|未|拟|将|有望|竞选|提名|会见|祝贺|致电|推荐|支持/;

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
  for (const person of people) {
    const joined = previous !== null && BETWEEN_PEOPLE.test(text.clean.slice(previous.end, person.start));
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
      if (item.body) relations.push(holdsPost(text, person, item.body, item.title, 'post.predicate', 0.8));
    }
    previous = person;
  }
  return [...relations, ...readElected(text, people, bodies, titleStarting)];
}

/** 习近平主席…再次当选中共中央总书记: the person named last before the verb, in the same sentence. */
function readElected(
  text: ReadText,
  people: Mention[],
  bodies: Mention[],
  titleStarting: Map<number, Title>,
): MentionRelation[] {
  const { clean } = text;
  return bodies.flatMap((body) => {
    const title = titleStarting.get(body.end);
    const verb = title && ELECTED.exec(clean.slice(Math.max(0, body.start - LONGEST_ELECTED), body.start));
    if (!title || !verb) return [];
    const at = body.start - verb[0].length;
    const person = people.findLast(({ end }) => end <= at && at - end <= LONGEST_CLAUSE);
    if (!person || clean[title.end] === '国' || NOT_HIS.test(clean.slice(person.end, at))) return [];
    return [holdsPost(text, person, body, title, 'post.elected', 0.75)];
  });
}

/** 时任浙江省委书记的习近平: only with the word that says so, 北京市公安局局长的要求 is of nobody. */
function heldThen({ clean }: ReadText, chain: Item[]): Item[] {
  const [first] = chain;
  if (!first) return [];
  const start = first.body?.start ?? first.title.start;
  return HELD_THEN.test(clean.slice(Math.max(0, start - LONGEST_HELD), start)) ? chain : [];
}

/** X，生前是黄梅派出所的一名民警; X任公安部副部长、党委委员. */
function readPredicate(
  text: ReadText,
  end: number,
  titleStarting: Map<number, Title>,
  bodyStarting: Map<number, Mention>,
): Item[] {
  const verb = COPULA.exec(text.clean.slice(end, end + 12));
  if (!verb) return [];
  const items: Item[] = [];
  let at = end + verb[0].length;
  let body: Mention | null = null;
  for (;;) {
    const here = bodyStarting.get(at);
    if (here) {
      body = here;
      at = here.end + (/^的(?:一[名位个])?/.exec(text.clean.slice(here.end, here.end + 3))?.[0].length ?? 0);
    }
    const party = body?.end === at && text.clean.startsWith('党委', at - 2) ? titleStarting.get(at - 2) : undefined;
    const title = party ? { ...party, start: at } : titleStarting.get(at);
    if (!title || !body) return items;
    items.push({ title, body, ofUnknown: false });
    if (text.clean[title.end] !== '、') return items;
    at = title.end + 1;
  }
}

/** The body of a post that follows the name: the same post elsewhere, else the one that the post itself names. */
function impliedBody(
  text: ReadText,
  person: Mention,
  title: Title,
  bodies: Mention[],
  found: MentionRelation[],
): Mention | null {
  const wording = text.clean.slice(title.start, title.end);
  const same = found.find(
    (relation) => relation.title === wording && relation.source !== 'DOC' && relation.source.name === person.name,
  );
  if (same) return same.target === 'DOC' ? null : same.target;
  const name = IMPLIED[wording];
  if (title.noun === '总理' && isForeign(text, person)) return null;
  return (name && bodies.find((body) => body.name === name)) || null;
}

/** 朔尔茨总理; 范明政总理 where the text has 越南总理范明政; 尚达曼总统、黄循财总理. */
function isForeign(text: ReadText, { name, start, end }: Mention): boolean {
  const { clean } = text;
  if (!isChineseName(name) || nameAt(clean, wordsOf(text), start, end)?.form === 'spelt') return true;
  if (/总统[、和]$/.test(clean.slice(Math.max(0, start - 3), start))) return true;
  const called = `总理${name}`;
  for (let at = clean.indexOf(called); at >= 0; at = clean.indexOf(called, at + 1)) {
    if (OF_A_COUNTRY.test(clean.slice(Math.max(0, at - LONGEST_COUNTRY), at))) return true;
  }
  return false;
}

function holdsPost(
  text: ReadText,
  person: Mention,
  body: Mention,
  title: Title,
  rule: string,
  confidence: number,
): MentionRelation {
  const wording = text.clean.slice(title.start, title.end);
  const post: Mark = { as: 'post', start: title.start, end: title.end };
  const subject: Mark = { as: 'subject', start: person.start, end: person.end };
  const near =
    Math.abs(body.start - title.start) < 200 &&
    !/[。！？\n]/.test(text.clean.slice(Math.min(body.end, person.start), Math.max(body.start, person.end)));
  const object: Mark[] = near
    ? [{ as: 'object', start: body.start, end: body.end }]
    : [
        { as: 'object', start: title.start, end: title.end },
        { as: 'anchor', start: body.start, end: body.end },
      ];
  const start = near ? Math.min(body.start, title.start, person.start) : Math.min(title.start, person.start);
  return {
    type: 'HOLDS_POST',
    source: person,
    target: body,
    title: wording,
    evidence: {
      start,
      end: Math.max(person.end, title.end),
      marks: [subject, ...object, post],
      verb: '',
      order: 0,
      rule,
      confidence: Math.min(confidence, person.confidence, body.confidence),
    },
  };
}
