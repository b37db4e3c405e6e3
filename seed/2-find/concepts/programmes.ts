// Programmes and campaigns by grammar: 平安河南, 中老命运共同体, 政法队伍教育整顿, 党对检察工作的绝对领导.

import type { ConceptCategory } from '../../../cypher/schema.ts';
import { readLexicon } from '../../lexicon.ts';
import type { ConceptCandidate } from './candidate.ts';

const REGIONS = new Set(readLexicon('regions').map((line) => line.split(/\s/)[0].replace(/(?:省|市|自治区)$/, '')));

interface Rule {
  name: string;
  /** A sentence without it is passed over. */
  needs: RegExp;
  pattern: RegExp;
  category: ConceptCategory;
  confidence: number;
  /** The part of the match that is the concept, or null. */
  take?: (match: string) => string | null;
}

/** Before the noun of a campaign: what is done with it is no part of its name. */
const BEFORE_CAMPAIGN =
  /^.*(?:开展好?|制定|实施|推进|推动|深化|打赢|打好|参加|启动|部署|进行|抓好|继|在|对|的|了|是|把|将|为|以|就(?!业)|到(?=“)|(?<!树立|不正之风)[和与及]|、|，|确保|抓住|紧盯|抓|全国|全省|全市|全区|我省|我市|学习贯彻|学习|围绕|结合|展开|扎实|深入|持续|检验|作为|各级|党员|要|于|宣传|服务保障|印发|保障|职责|立足|从|这次|本次|此次|评价|促进|全面|通过|这场|坚决|形成|防止|巩固|贯穿|组织|认识|充分认识|落实|认真|一系列|梳理|走访|检查|督导|调研|统筹好?|等)(?=“|[一-龥]{2,})/;

function campaignName(match: string): string | null {
  const noun =
    /教育整顿|学习教育|主题教育|专项斗争|专项行动|专项整治|阻击战|攻坚战|保卫战|大练兵|集中整治|百日行动/.exec(
      match,
    )?.[0];
  if (!noun) return null;
  const lead = BEFORE_CAMPAIGN.exec(match.slice(0, match.length - noun.length + 2))?.[0] ?? '';
  const name = match.slice(Math.min(lead.length, match.length - noun.length));
  return name.length - noun.length >= 2 ? name : null;
}

const RULES: Rule[] = [
  {
    name: 'community-of-destiny',
    needs: /命运共同体/,
    pattern:
      /(?:人类|亚太|周边|网络空间|亚洲|中国—东盟|中国东盟|中印尼|中国—中亚|中国中亚|东盟—中国|上海合作组织|上合组织|人与自然生命|地球生命|海洋|人类卫生健康|澜湄国家|中华民族|中(?![的华中小国])[一-龥]|(?<![一-龥])[一-龥]中|(?<=构建|建设|打造|共建|推进|推动|深化)[一-龥](?<![在其集从])中)命运共同体/g,
    category: 'programme',
    confidence: 0.85,
  },
  {
    name: 'safe-and-lawful',
    needs: /平安|法治|健康|美丽|数字|清廉/,
    pattern: /(?:平安|法治|(?<!卫生)健康|美丽|数字|清廉)(?!合作)[一-龥]{2,3}/g,
    category: 'programme',
    confidence: 0.8,
    take: (match) => {
      const place = match.slice(2);
      const known = [place, place.slice(0, 2)].find((name) => REGIONS.has(name));
      return known ? match.slice(0, 2) + known : null;
    },
  },
  {
    name: 'absolute-leadership',
    needs: /绝对领导/,
    pattern: /党对[一-龥]{2,6}的绝对领导/g,
    category: 'phrase',
    confidence: 0.85,
  },
  {
    name: 'campaign',
    needs: /整顿|教育|专项|[击坚卫]战|练兵|整治|百日/,
    pattern:
      /(?:[一-龥]|“[^”]{2,12}”){2,16}?(?:教育整顿|学习教育|专项斗争|专项行动|专项整治|阻击战|攻坚战(?!、?持久战)|保卫战|大练兵|集中整治|百日行动)(?!领导小组|工作会议|动员|指导组|办公室|办|精神|部署)/g,
    category: 'campaign',
    confidence: 0.75,
    take: campaignName,
  },
  {
    name: 'years-of-action',
    needs: /年行动/,
    pattern: /(?<=实施|开展|启动|推进)(?:(?!实施|开展|启动)[一-龥]){4,16}[一二三四五]年行动(?!计划|方案)/g,
    category: 'campaign',
    confidence: 0.75,
  },
  {
    name: 'five-year-plan',
    needs: /五”/,
    pattern: /“十[一二三四五六七]五”|(?<=“十[一二三四五六七]五”[一-龥]{0,4})规划纲要/g,
    category: 'programme',
    confidence: 0.85,
    take: (match) => (match.startsWith('“') ? match.slice(1, 4) : null),
  },
  {
    name: 'ization',
    needs: /化[^化]{1,4}化/,
    pattern: /(?:(?![一-龥][深强优])[一-龥]{2}化、?){3,5}/g,
    category: 'formula',
    confidence: 0.8,
    take: (match) => match.replace(/、$/, ''),
  },
  {
    name: 'parallel-of',
    needs: /的[一-龥]{2}、/,
    pattern: /[一-龥]{1,3}的([一-龥]{2})(?:、[一-龥]{1,3}的\1){2,4}/g,
    category: 'formula',
    confidence: 0.75,
    take: (match) => match.slice(match.indexOf('的') - match.split('、')[1].indexOf('的')),
  },
  {
    name: 'so-many-great',
    needs: /[一-龥]大[一-龥]/,
    pattern:
      /[两三四五六七八九十]大(?:优秀特质|奇迹|显著优势|优势|规律|优良作风|历史任务|法宝|考验|危险|特质|核心理念|发展理念|全球倡议)/g,
    category: 'formula',
    confidence: 0.75,
  },
  {
    name: 'strict-governance',
    needs: /从严/,
    pattern: /全面从严(?:管党)?治[警军检院校教团](?![一-龥]*学校)/g,
    category: 'programme',
    confidence: 0.85,
  },
  {
    name: 'of-the-party-in-the-new-era',
    needs: /新时代党的/,
    pattern: /新时代党的[一-龥]{2,4}(?:方略|路线|总要求|思想)/g,
    category: 'programme',
    confidence: 0.85,
  },
  {
    name: 'documents-between-two',
    needs: /政治文件|联合公报/,
    pattern: /中[一-龥][三四五]个(?:政治文件|联合公报)/g,
    category: 'formula',
    confidence: 0.85,
  },
  {
    name: 'strategy',
    needs: /战略/,
    pattern:
      /(?<=实施|落实|推进|推动|深化|、|和)[一-龥]{2,10}?(?:强国|兴国|强军|强省|强市|驱动发展|协调发展|振兴|优先|发展|开放|提升|安全)战略(?!性|部署|规划|支援|决策|定位|目标|意义|纵深|思想|判断|机遇|全局|布局|支点|高度|举措|重点|对接)/g,
    category: 'programme',
    confidence: 0.75,
    take: (match) => match.replace(/^(?:好|了|实施|国家|以|深入实施|全面实施|深入|全面|坚持)+/, ''),
  },
  {
    name: 'national-strategy',
    needs: /国家[^，。]{0,8}战略/,
    pattern:
      /(?<=实施|落实|推进|推动|贯彻|深化)(?:(?!实施|落实|推进|推动|贯彻|深化|服务|国家|重大|紧贴|上升)[一-龥]){4,14}国家战略(?!需[求要]|科技|人才|体系|能力|部署|物资|资源|利益|急需|安全|意图|腹地|规划)|(?<=实施|落实|推进|推动)国家(?!重大|发展|安全|长远|重点)[一-龥]{2,6}战略(?!性|部署|规划|支援|科技)/g,
    category: 'programme',
    confidence: 0.75,
  },
  {
    name: 'initiative',
    needs: /倡议/,
    pattern: /全球[一-龥]{2,4}倡议/g,
    category: 'programme',
    confidence: 0.85,
  },
];

/** Programmes and campaigns of one sentence of `clean`. */
export function findProgrammes(clean: string, from: number, to: number): ConceptCandidate[] {
  const sentence = clean.slice(from, to);
  const found: ConceptCandidate[] = [];
  for (const { name: rule, needs, pattern, category, confidence, take } of RULES) {
    if (!needs.test(sentence)) continue;
    for (const match of sentence.matchAll(pattern)) {
      const name = take ? take(match[0]) : match[0];
      if (!name) continue;
      const start = from + match.index + match[0].indexOf(name);
      found.push({ start, end: start + name.length, name, category, rule, confidence });
    }
  }
  return found;
}
