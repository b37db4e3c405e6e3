// Bodies that somebody visits, named by whatever their people call them: 在九龙湖社区卫生服务中心，; 考察了沈鼓集团、辽宁材料实验室.

import { alternatives, readLexicon, readLexiconSet } from '../../lexicon.ts';
import type { ReadText } from '../../types.ts';
import { beginsProper } from '../headed-bodies/anchors.ts';
import { regionNamed } from '../places.ts';
import { wordsOf } from '../words.ts';
import type { BodySpan } from './body-span.ts';

/** Only where a clause begins: 在…，习近平察看. */
const AT = /(?<=^|[，。；：])(?:首先|随后|先后|之后)?[在到](?=[^，。；：\n]{4,60}(?:，|考察|调研))/gmu;
const TO = /到(?=[^，。；：\n]{4,60}(?:考察|调研))/gu;
const VISITS =
  /(?:来到|走进|走访了?|前往|考察了?|参观了?|考察调研|察看了?|视察了?|赴|先后[到在]|先后调研|看望慰问|亲切看望)(?!了)(?=[\p{Script=Han}（）“”]{2})/gu;
const LONGEST_LIST = 90;
/** Where the list of places ends. */
const LIST_END = /[，。；：！？\n]|等|考察|调研|参观|(?<=[院司室学心团馆所校厂])(?:时|看望|慰问|举行|召开|同|与)/u;
const ITEM = /[^、和及]+/g;
const HEAD = new RegExp(`(?:${alternatives(readLexicon('visited-heads'))})$`);
const BEFORE_NAME = /^(?:[在到]|位于[^的]{2,12}的)/;
/** 这家工厂, 当地医院, 部分高新企业: none in particular. */
const NONE_IN_PARTICULAR =
  /[的这那某各多几该]|[一两三百十余数][家个座所户名]|当地|部分|有关|相关|本地|设立|建立|打造|距离|正在|部署|我国|首[个座家]|[设建办开]厂|企业实验室/;
/** 南京钢铁集团有限公司智能工厂: of it a part, which has no name of its own. */
const OF_A_BODY = /^(.+(?:有限公司|学院|大学))(?:智能)?(?:工厂|实训中心|展示中心|培训中心)$/;
/** Places rather than bodies. */
const PLACE = /(?:会议|会展|展览|展示|体育|城市|商业|购物|副|媒体|交易|集散|安置|物流|活动|市)中心$/;
/** 九龙湖社区, 鳌头镇. */
const LOCAL_NAME =
  /^[\p{Script=Han}]{2,4}(?:湖|山|河|江|[镇乡村屯庄寨路](?!企)|街道|社区|[湾港洲岛桥])(?=[\p{Script=Han}])/u;
const SHORTEST = 4;
const LONGEST = 26;
const generic = readLexiconSet('generic-body-modifiers');

/** Spans of bodies behind verbs of visiting, where their wording shows that one body is named. */
export function findVisited(text: ReadText): BodySpan[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: BodySpan[] = [];
  for (const verb of [...clean.matchAll(VISITS), ...clean.matchAll(AT), ...clean.matchAll(TO)]) {
    const from = verb.index + verb[0].length;
    const list = clean.slice(from, from + LONGEST_LIST);
    const end = list.search(LIST_END);
    if (end < 0) continue;
    for (const { index, 0: item } of list.slice(0, end).matchAll(ITEM)) {
      const wording = item.replace(BEFORE_NAME, '');
      const name = OF_A_BODY.exec(wording)?.[1] ?? wording;
      const start = from + index + item.length - wording.length;
      if (isNamed(clean, border, start, start + name.length))
        found.push({
          start,
          end: start + name.length,
          rule: 'organization.visited',
          confidence: 0.75,
          relative: false,
        });
    }
  }
  return found;
}

function isNamed(clean: string, border: Uint8Array, start: number, end: number): boolean {
  const name = clean.slice(start, end);
  const head = HEAD.exec(name)?.[0];
  if (!head || name.length < SHORTEST || name.length > LONGEST || border[end] === 0) return false;
  if (NONE_IN_PARTICULAR.test(name) || PLACE.test(name)) return false;
  return hasOwnName(clean, border, start, end - head.length, head.length > 2);
}

/** 北京育英, 闽都创新, 沈鼓: it begins with a place or a body, or with characters that make no word. */
function hasOwnName(clean: string, border: Uint8Array, start: number, end: number, longHead: boolean): boolean {
  if (LOCAL_NAME.test(clean.slice(start, end))) return true;
  let at = start;
  let single = 0;
  while (at < end) {
    let next = at + 1;
    while (next < end && border[next] === 0) next += 1;
    const token = clean.slice(at, next);
    if (at === start && (next < end || longHead) && !generic.has(token) && beginsProper(token)) return true;
    if (at > start && next === end && (regionNamed(token) !== null || /[湖山河江]$/.test(token))) return true;
    single = token.length === 1 ? single + 1 : 0;
    if (single === 2) return true;
    at = next;
  }
  return false;
}
