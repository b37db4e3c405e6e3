// HOLDS_POST: the chain of posts before a name (公安部党委委员、副部长，国家移民管理局局长X、Y) and the post after it (X委员长).

import type { Mark, Mention, MentionRelation, ReadText } from '../types.ts';
import { titlesOf } from '../2-find/titles.ts';
import type { Title } from '../2-find/titles.ts';

interface Item {
  title: Title;
  /** Null where the post stands for the body of the item before (局长 after 党组书记). */
  body: Mention | null;
}

/** Callings and kinship to no body: they hold no post. */
const NO_POST =
  /^(?:同志|代表|记者|主持人|编辑|专家|学者|领导人|领袖|负责人|市民|游客|观众|村民|居民|学生|网民|革命家|政治家|理论家|军事家|思想家|教育家|诗人|法官|国王|女王|王储|亲王|埃米尔|老板|司机|选手|队员|运动员|航天员|党员)$/;
const JOINT = /^(?:、|，|兼|和|暨|并兼任|兼任|、兼)$/;
/** Posts that name their body by themselves. */
const IMPLIED: Record<string, string> = {
  委员长: '全国人大常委会',
  副委员长: '全国人大常委会',
  总理: '国务院',
  副总理: '国务院',
  国务委员: '国务院',
};
const NOT_OF_A_BODY = /^(?:国家副?主席)$/;
const COPULA = /^(?:，|同志)?(?:生前|现|曾|原|当时)?(?:是|系|任|担任|兼任|出任|当选为?|为)(?:原)?/;
/** 区委副书记、区长: the second is not a post of the first one's body. */
const OF_A_GOVERNMENT = /^[省市县区州乡镇盟旗]长$/;
const LONGEST_CHAIN = 12;

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
    const joined = previous !== null && /^(?:、|和)$/.test(text.clean.slice(previous.end, person.start));
    if (!joined || titleEnding.has(person.start)) {
      const before = chain;
      chain = readChain(text, person.start, titleEnding, bodyEnding, (start) =>
        previous !== null && text.clean.slice(previous.end, start) === '，' ? (before[0]?.body ?? null) : null,
      );
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
  return relations;
}

/** The items of the chain that ends at `end`, in the order of the text, each with its body or that of the one before; `bodyBefore` is the
 * body of the chain before this one (副局长A，党委委员、政治部主任B). */
function readChain(
  text: ReadText,
  end: number,
  titleEnding: Map<number, Title>,
  bodyEnding: Map<number, Mention>,
  bodyBefore: (start: number) => Mention | null,
): Item[] {
  const items: Item[] = [];
  let at = end;
  while (items.length < LONGEST_CHAIN) {
    const title = titleEnding.get(at);
    if (!title) break;
    const chief = /^[部厅局院署]长$/.test(title.noun) ? bodyEnding.get(title.start + 1) : undefined;
    const body = bodyEnding.get(title.start) ?? chief ?? bodyAcross(text, title.start, bodyEnding);
    items.unshift({ title, body });
    const start = body ? body.start : title.start;
    const joint = [2, 1, 3].map((length) => text.clean.slice(start - length, start)).find((piece) => JOINT.test(piece));
    if (!joint) break;
    at = start - joint.length;
  }
  const [first] = items;
  let last: Mention | null = first && !first.body ? bodyBefore(first.title.start) : null;
  for (const item of items) {
    if (item.body) last = item.body;
    else if (
      !NOT_OF_A_BODY.test(item.title.noun) &&
      !OF_A_GOVERNMENT.test(item.title.noun) &&
      !IMPLIED[item.title.noun]
    )
      item.body = last;
  }
  return items.filter((item) => !NO_POST.test(text.clean.slice(item.title.start, item.title.end)));
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
    const title = titleStarting.get(at);
    if (!title || !body) return items;
    items.push({ title, body });
    if (text.clean[title.end] !== '、') return items;
    at = title.end + 1;
  }
}

/** 黄梅派出所的一名民警: a body before 的. */
function bodyAcross(text: ReadText, start: number, bodyEnding: Map<number, Mention>): Mention | null {
  const gap = /的(?:一[名位个])?$/.exec(text.clean.slice(Math.max(0, start - 3), start));
  return (gap && bodyEnding.get(start - gap[0].length)) ?? null;
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
  return (name && bodies.find((body) => body.name === name)) || null;
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
