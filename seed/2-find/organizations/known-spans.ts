// Known bodies, and bodies by the pattern of their name: 塞尔维亚前进党, 第73集团军.

import { alternatives } from '../../lexicon.ts';
import type { ReadText } from '../../types.ts';
import { bodyForms } from '../known-bodies.ts';
import { nameAt } from '../name-candidates.ts';
import { countries } from '../places.ts';
import { trieOf } from '../trie.ts';
import { wordsOf } from '../words.ts';
import type { BodySpan } from './body-span.ts';

const trie = trieOf(bodyForms);
/** A form as long as this needs no word border around it. */
const LONG_FORM = 4;
const LIKELY_NAME = 4;
/** 交通运输部长江航务管理局. */
const BEGINS_PLACE = /^长[江沙春治安征城]/;
const HEADED_BY_CHIEF = /[部厅局院署]$/;
const FOREIGN_HEAD = /(?:总统|首相|国王|国务卿|(?<!国务院)(?:副总理|总理))兼$/;
const LONGEST_HEAD = 8;
const CENTRE = /^中央(?:委员会|政治局|书记处)?(?=(?:总|第一)?书记|主席|委员|常委|[和、，])/;
const LONGEST_CENTRE = 9;
const OF_A_COUNTRY = [
  // 以色列国防部长: the chief's title takes the ministry's last character
  '(?<!中国)(?:外交|国防|财政|内政|内务|商务|贸易|司法|教育|卫生|农业|能源|交通)部(?=长(?!江))',
  // 朝鲜内阁总理, 以色列战时内阁, 俄罗斯总统办公厅副主任
  '(?:战时|安全)?内阁府?(?=副?(?:总理|首相)|[^\\p{Script=Han}]|[已将在于未就宣批讨通])',
  '(?:国家主席|总统|总理|国王|首相)(?:府|办公厅|办公室|顾问团)',
  '(?:(?![党的或及和与对了在最])[\\p{Script=Han}]){1,6}党(?<!在野党|执政党|反对党|政党|各党|两党|国共产党|称.{0,5}党|击.{0,4}党|与.{0,4}党)(?![员派建组委章性])',
].join('|');
const PATTERNS = [
  '[古朝老尼法俄]共中央(?:政治局|委员会|书记处|组织部|宣传部|对外部|纪委|办公厅)?',
  `(?:${alternatives(countries)})(?:${OF_A_COUNTRY})`,
  '(?<=[、，])内阁(?=副?(?:总理|首相))',
  // 俄国防部长
  '(?<=[^\\p{Script=Han}]|[由向和与同替了称]|^)[俄美英法德日韩朝以伊乌印巴叙黎](?:外交|国防|财政|内政|商务)部(?=长(?!江))',
  // 中国常驻联合国代表团, 俄常驻日内瓦代表团
  `(?:中国|${alternatives(countries)}|[俄美英法德日韩朝以伊乌印巴])常驻(?:(?![和及的、])[\\p{Script=Han}]){2,14}(?:代表团|使团|代表处)`,
  // 《求是》杂志, 《金融时报》网站
  '(?<=《)[^《》\\n]{2,10}(?=》(?:杂志|周刊|月刊|网站|报(?![道告])))',
  '中央层面[\\p{Script=Han}]{2,30}?工作专班',
  '第\\d{1,3}集团军',
  '(?:国际|世界)(?!恐怖|民间|社会|多边|有关|友好|经济|佛教|非政府|和)(?:(?![和及等与])[\\p{Script=Han}]){2,6}组织(?=秘书|总干事|成立|主席|同|与|成员|和)',
  '(?:中国人民政治协商会议|政协)第[一二三四五六七八九十]+届全国委员会(?:常务委员会)?',
].map((pattern) => new RegExp(pattern, 'gu'));

/** Every form of a known body, the longest that ends where a word does. */
export function findKnownSpans(text: ReadText): BodySpan[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: BodySpan[] = [];
  for (let index = 0; index < clean.length; index += 1) {
    let longest = 0;
    let onBorder = 0;
    trie.eachFrom(clean, index, (end) => {
      const chief = clean[end] === '长' && !BEGINS_PLACE.test(clean.slice(end, end + 2));
      if (chief && HEADED_BY_CHIEF.test(clean.slice(index, end)) && !namesChief(text, end + 1)) return;
      // 基里巴斯总统兼外交部长: his country's ministry
      if (chief && FOREIGN_HEAD.test(clean.slice(Math.max(0, index - LONGEST_HEAD), index))) return;
      if (clean[end] === '门' && clean[end - 1] === '部') return;
      longest = end;
      if (border[end] === 1 || clean[end] === '长') onBorder = end;
    });
    // 人民日报社论 is 人民日报 and 社论
    const end = onBorder || longest;
    // 美国务院 is another country's
    if (clean[index] === '国' && /[美韩英法德]/.test(clean[index - 1] ?? '')) continue;
    if (end === 0 || (end - index < LONG_FORM && (border[index] === 0 || border[end] === 0))) continue;
    found.push({ start: index, end, rule: 'organization.known', confidence: 0.95, relative: false });
    index = end - 1;
  }
  return found;
}

/** Bodies whose name follows a pattern. */
export function findPatternedSpans({ clean }: ReadText): BodySpan[] {
  return PATTERNS.flatMap((pattern) =>
    [...clean.matchAll(pattern)].map(({ index, 0: name }) => ({
      start: index,
      end: index + name.length,
      rule: 'organization.pattern',
      confidence: 0.85,
      relative: false,
    })),
  );
}

/** 老挝人革党中央总书记: a party's own centre. */
export function withCentre({ clean }: ReadText, spans: BodySpan[]): BodySpan[] {
  return spans.map((span) => {
    const centre = clean[span.end - 1] === '党' ? CENTRE.exec(clean.slice(span.end, span.end + LONGEST_CENTRE)) : null;
    return centre ? { ...span, end: span.end + centre[0].length } : span;
  });
}

/** 外交部长王毅 names the ministry, 司法部长会议 and 外交部长阿拉格齐 do not. */
function namesChief(text: ReadText, at: number): boolean {
  const name = nameAt(text.clean, wordsOf(text), at);
  return name !== null && name.form === 'chinese' && name.excess < LIKELY_NAME;
}
