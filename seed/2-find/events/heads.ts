// The words that end the name of something held (会议, 座谈会, 仪式), and what they say of its category.

import type { EventCategory } from '../../../cypher/schema.ts';
import { EVENT_CATEGORIES } from '../../../cypher/schema.ts';
import { readLexicon } from '../../lexicon.ts';
import { trieOf } from '../trie.ts';

const CATEGORY_OF = new Map<string, EventCategory>();
for (const line of readLexicon('event-heads')) {
  const [word = '', wanted] = line.split(' ');
  const category = EVENT_CATEGORIES.find((known) => known === wanted);
  if (category) CATEGORY_OF.set(word, category);
}

const words = [...CATEGORY_OF.keys()];
const trie = trieOf(words);

/**
 * No other word goes on here: 会议室, 人民大会堂, 大会主席团, 仪式感; 工作会议 ends with 会议, not with 工作会.
 */
const ENDS =
  /(?<!会(?=议))(?![堂厅室场馆场]|晤|谈|见(?![证面])|员|班|现场(?!会)|议室|议厅|中心|新闻中心|长(?![期达])|发言|(?<!次会议)主席团|副主席|副秘书长|秘书处|执委会|组委会|会徽|会标|会址|会旗|精神文明|纪要|记录|代表团|感|战队|学院|项目|制度|平台|签到|机制|议题)/y;

/** A head of itself says nothing of which: 会议, 大会, 座谈会, 开班式. */
const BARE =
  /^(?:党组|党委|支部|党员|干部|职工|领导班子|民主|专题民主|[这本该此]次|会上|有关|相关|各种|各类|各项|一系列|系列|重要|专题|主题|视频|电视电话|电话|视频会议形式|现场|线上|线下|多场|首场|本届|新闻|全体|小组|分组|分|主|联组|闭门|工作|国际|双边|多边|大型|专场|常务|学术|主旨|启动|开幕|闭幕|欢迎|签约|签字|颁奖|授奖|宣誓|揭牌|奠基|发布|表彰|例行|平行|年度|[一二三四五六七八九十两几\d]+[场次个届]|会见|紧急|重大|国家级|日常|党内|群众性|纪念|悼念|公祭)*$/;

export interface HeadMatch {
  start: number;
  end: number;
  word: string;
}

/** Every head in a stretch of clean text, the longest at each place, in order. */
export function findHeads(clean: string, start: number, end: number): HeadMatch[] {
  const found: HeadMatch[] = [];
  const stretch = clean.slice(start, end);
  for (let at = start; at < end; at += 1) {
    const head = trie.allFrom(clean, at).find((word) => word.end <= end && endsAt(stretch, word.end - start));
    if (!head) continue;
    found.push({ start: at, end: head.end, word: words[head.value] });
    at = head.end - 1;
  }
  return found;
}

function endsAt(stretch: string, at: number): boolean {
  ENDS.lastIndex = at;
  return ENDS.test(stretch);
}

/** The category of an event by the word its name ends with. */
export function categoryOfHead(word: string): EventCategory {
  return CATEGORY_OF.get(word) ?? 'meeting';
}

/** Whether what stands before the head tells no event from another: 有关会议, 这次大会. */
export function saysNothing(before: string): boolean {
  return BARE.test(before);
}
