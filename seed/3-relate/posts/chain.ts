// The chain of posts that ends before a name, each post with its body: 公安部党委委员、副部长，国家移民管理局局长.

import type { Mention, ReadText } from '../../types.ts';
import type { Title } from '../../2-find/titles.ts';

export interface Item {
  title: Title;
  /** Null where the post stands for the body of the item before (局长 after 党组书记). */
  body: Mention | null;
  /** The post names a body that no finder knows. */
  ofUnknown: boolean;
}

/** Callings and kinship to no body: they hold no post. */
const NO_POST =
  /^(?:同志|代表|记者|主持人|编辑|专家|学者|领导人|领袖|负责人|市民|游客|观众|村民|居民|学生|网民|革命家|政治家|理论家|军事家|思想家|教育家|诗人|法官|国王|女王|王储|亲王|埃米尔|老板|司机|选手|队员|运动员|航天员|党员|[正副][部厅局处]长?级干部)$/;
const JOINT = /^(?:、|，|兼|和|暨|并兼任|兼任|、兼)$/;
/** Of 代表 the one that is a seat. */
const SEAT = '全国人大代表';
/** Posts that name their body by themselves. */
export const IMPLIED: Record<string, string> = {
  委员长: '全国人大常委会',
  副委员长: '全国人大常委会',
  总理: '国务院',
  副总理: '国务院',
  国务委员: '国务院',
};
/** 区委副书记、区长; 前进党主席、总统: the second is not a post of the first one's body. */
const OF_NO_OTHER =
  /^(?:国家副?主席|国务委员长|[省市县区州乡镇盟旗]长|总统|首相|总理|国王|女王|外长|防长|财长|议长|大使|公使|国务卿|大臣)$/;
const BODY_IN_POST = /^(?:党委|党总支|党支部|党工委|政协|人大(?=代表))/;
const CHIEF_OF_REGION = /^[省市县区州乡镇盟旗]长$/;
const TERM = /(?:(?:第?[一二三四五六七八九十]+届[、和])*第?[一二三四五六七八九十]+届|现任|时任|曾任|原任|我国|我)$/;
const LONGEST_TERM = 16;
/** A body no finder knows, back to the joint before it. */
const UNKNOWN = /(?<=[、，]|(?<![\p{Script=Han}])兼)[\p{Script=Han}（）“”]{2,24}$/u;
const LONGEST_UNKNOWN = 26;
const NOT_IN_UNKNOWN =
  /[的在与和同由向对任经]|会见|会谈|会晤|主持|出席|参加|邀请|介绍|接受|授予|表示|指出|强调|听取|作了|分别|以及|访问/;
const LONGEST_CHAIN = 12;
/** The items of the chain that ends at `end`, in the order of the text, each with its body or that of the one before; `bodyBefore` is the
 * body of the chain before this one (副局长A，党委委员、政治部主任B). */
export function readChain(
  text: ReadText,
  end: number,
  titleEnding: Map<number, Title>,
  bodyEnding: Map<number, Mention>,
  bodyBefore: (start: number) => Mention | null,
): Item[] {
  const { clean } = text;
  const items: Item[] = [];
  let at = end;
  while (items.length < LONGEST_CHAIN) {
    const worded = titleEnding.get(at);
    if (!worded) break;
    const swallowed = swallowedBy(clean, worded, bodyEnding);
    const title = swallowed ? { ...worded, start: swallowed.end } : worded;
    const chief = /^[部厅局院署]长$/.test(title.noun) ? bodyEnding.get(title.start + 1) : undefined;
    const body = bodyEnding.get(title.start) ?? chief ?? bodyAcross(text, title.start, bodyEnding);
    const start = withoutTerm(clean, body ? body.start : title.start);
    const unknown = body ? 0 : unknownBefore(clean, start);
    items.unshift({ title, body, ofUnknown: unknown > 0 });
    const joint = jointBefore(clean, start - unknown);
    if (joint === null) break;
    at = start - unknown - joint;
  }
  const [first] = items;
  let last: Mention | null = first && !first.body && !first.ofUnknown ? bodyBefore(first.title.start) : null;
  for (const item of items) {
    if (item.body) last = item.body;
    else if (item.ofUnknown) last = null;
    else if (isOfSame(item.title.noun, last)) item.body = last;
  }
  return items.filter(
    ({ title }) =>
      clean.startsWith(SEAT, title.end - SEAT.length) || !NO_POST.test(clean.slice(title.start, title.end)),
  );
}

/** The body whose last word begins the post: 公安部党委委员, 全国政协委员, 全国人大代表, 潭门村党支部书记. */
function swallowedBy(clean: string, { start, end }: Title, bodyEnding: Map<number, Mention>): Mention | undefined {
  const first = BODY_IN_POST.exec(clean.slice(start, end))?.[0];
  return first ? bodyEnding.get(start + first.length) : undefined;
}

/** Whether a post is of the body before it: 九原区政府党组成员、副区长, not 区委副书记、区长. */
export function isOfSame(noun: string, body: Mention | null): boolean {
  if (IMPLIED[noun]) return false;
  return !OF_NO_OTHER.test(noun) || (CHIEF_OF_REGION.test(noun) && (body?.name.endsWith('政府') ?? false));
}

/** How long the joint is that ends at `start`; null where none does. */
function jointBefore(clean: string, start: number): number | null {
  return [2, 1, 3].find((length) => JOINT.test(clean.slice(start - length, start))) ?? null;
}

/** 第十届、十一届, 时任, 现任 before a body belong to the post. */
function withoutTerm(clean: string, start: number): number {
  const term = TERM.exec(clean.slice(Math.max(0, start - LONGEST_TERM), start));
  return start - (term?.[0].length ?? 0);
}

/** How long the name of a body is that no finder knows, between a post and the joint before it; 0 where there is none. */
function unknownBefore(clean: string, end: number): number {
  if (jointBefore(clean, end) !== null) return 0;
  const stretch = UNKNOWN.exec(clean.slice(Math.max(0, end - LONGEST_UNKNOWN), end))?.[0] ?? '';
  return NOT_IN_UNKNOWN.test(stretch) ? 0 : stretch.length;
}

/** 黄梅派出所的一名民警: a body before 的. */
function bodyAcross(text: ReadText, start: number, bodyEnding: Map<number, Mention>): Mention | null {
  const gap = /的(?:一[名位个])?$/.exec(text.clean.slice(Math.max(0, start - 3), start));
  return (gap && bodyEnding.get(start - gap[0].length)) ?? null;
}
