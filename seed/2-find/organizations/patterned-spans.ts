// Bodies by the pattern of their name: 塞尔维亚前进党, 第73集团军.

import { alternatives, readLexicon } from '../../lexicon.ts';
import type { ReadText } from '../../types.ts';
import { countries } from '../places.ts';
import { wordsOf } from '../words.ts';
import { WordList } from '../word-list.ts';
import type { BodySpan } from './body-span.ts';

const listedCountries = new WordList(countries);
/** Looked for where the name of a country begins. */
const OF_A_COUNTRY = [
  // 以色列国防部长: the chief's title takes the ministry's last character
  '(?<!中国)外交部(?=长(?!江))',
  // 法国经济与财政部长, 印度民航部长
  '(?<!中国)(?![各多数几全每]|新任|有关|国务|内阁)(?:(?![兼副总统理首相外长前原代会见同晤访的驻党议及等部各府任、])[\\p{Script=Han}]){2,7}部(?=长(?![江们级]|会|理事))',
  // 朝鲜内阁总理, 以色列战时内阁, 俄罗斯总统办公厅副主任
  '(?:战时|安全)?内阁府?(?=副?(?:总理|首相)|[^\\p{Script=Han}]|[已将在于未就宣批讨通])',
  '(?:国家主席|总统|总理|国王|首相)(?:府|办公厅|办公室|顾问团|委员会)',
  '(?:(?![党的或及和与对了在最])[\\p{Script=Han}]){1,6}党(?<!在野党|执政党|反对党|政党|各党|两党|国共产党|称.{0,5}党|击.{0,4}党|与.{0,4}党)(?![员派建组委章性])',
].join('|');
const WITH_COUNTRY = new RegExp(`(?:${alternatives(countries)})(?:${OF_A_COUNTRY})`, 'uy');
/** 比尔及梅琳达·盖茨基金会, 约翰斯·霍普金斯大学. */
const SPELT = `[${readLexicon('transliteration-characters').join('')}]`;
/** Each with words that a text must have. */
const PATTERNS = [
  ['共中央', '[古朝老尼法俄]共中央(?:政治局|委员会|书记处|组织部|宣传部|对外部|纪委|办公厅)?'],
  ['内阁', '(?<=[、，])内阁(?=副?(?:总理|首相))'],
  // 俄国防部长
  [
    '部长',
    '(?<=[^\\p{Script=Han}]|[由向和与同替了称]|^)[俄美英法德日韩朝以伊乌印巴叙黎](?:外交|国防|财政|内政|商务)部(?=长(?!江))',
  ],
  // 中国常驻联合国代表团, 俄常驻日内瓦代表团
  [
    '常驻',
    `(?:中国|${alternatives(countries)}|[俄美英法德日韩朝以伊乌印巴])常驻(?:(?![和及的、])[\\p{Script=Han}]){2,14}(?:代表团|使团|代表处)`,
  ],
  // 西门子等11家德国企业
  [
    '家',
    '(?<=[同与和、]|包括|来自)(?:(?![和与同、的])[\\p{Script=Han}A-Za-z]){2,8}(?=等(?:\\d{1,3}|[二三四五六七八九]?十[一二三四五六七八九]?|[三四五六七八九])[多余]?家[^，。；]{0,10}(?:企业|公司|机构|银行)(?:负责人|代表|高管))',
  ],
  // 《求是》杂志, 《金融时报》网站
  ['《', '(?<=《)[^《》\\n]{2,10}(?=》(?:杂志|周刊|月刊|网站|报(?![道告])))'],
  ['·', `(?:${SPELT}{2,5}[及和])?${SPELT}{1,8}(?:·${SPELT}{1,8}){1,3}(?:基金会|大学|学院|研究所|医院|中心)(?!城|区)`],
  ['治丧委员会', '(?<=^|[^\\p{Script=Han}])[\\p{Script=Han}]{2,4}同志治丧委员会'],
  ['中央层面', '中央层面[\\p{Script=Han}]{2,30}?工作专班'],
  ['集团军', '第\\d{1,3}集团军'],
  [
    '组织',
    '(?:国际|世界)(?!恐怖|民间|社会|多边|有关|友好|经济|佛教|非政府|和)(?:(?![和及等与])[\\p{Script=Han}]){2,6}组织(?=秘书|总干事|成立|主席|同|与|成员|和)',
  ],
  ['届全国委员会', '(?:中国人民政治协商会议|政协)第[一二三四五六七八九十]+届全国委员会(?:常务委员会)?'],
].map(([needs, pattern]) => ({ needs, pattern: new RegExp(pattern, 'gu') }));

/** Bodies whose name follows a pattern. */
export function findPatternedSpans(text: ReadText): BodySpan[] {
  const { clean } = text;
  const others = PATTERNS.flatMap(({ needs, pattern }) => (clean.includes(needs) ? [...clean.matchAll(pattern)] : []));
  const { border } = wordsOf(text);
  return [...ofCountries(text), ...others].map(({ index, 0: name }) => {
    const end = index + name.length;
    let start = index;
    // 匈牙利约翰·冯·诺伊曼大学: characters names are spelt with end the country too
    while (name.includes('·') && border[start] === 0) start += 1;
    return { start, end, rule: 'organization.pattern', confidence: 0.85, relative: false };
  });
}

function ofCountries(text: ReadText): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  let last = 0;
  for (const { start } of listedCountries.longestIn(text)) {
    if (start < last) continue;
    WITH_COUNTRY.lastIndex = start;
    const match = WITH_COUNTRY.exec(text.clean);
    if (!match) continue;
    matches.push(match);
    last = start + match[0].length;
  }
  return matches;
}
