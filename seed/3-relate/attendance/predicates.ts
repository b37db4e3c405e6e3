// The words that say how somebody took part, each with its role and what it needs.

import type { Role } from '../../../cypher/schema.ts';

export interface Predicate {
  start: number;
  end: number;
  role: Role;
  rule: string;
  /** Whether an event must follow the verb (出席…), stand before it (在会上…), or is the frame's. */
  object: 'after' | 'frame';
  invited: boolean;
}

interface Pattern {
  rule: string;
  /** A stretch without it is passed over. */
  needs: RegExp;
  role: Role;
  object: 'after' | 'frame';
  pattern: RegExp;
}

const SPEECH = '(?:重要|主旨|主题|书面|视频|总结|开幕|即席)*';
const PATTERNS: Pattern[] = [
  {
    rule: 'summary',
    needs: /结/,
    role: 'summary',
    object: 'frame',
    pattern: /(?<!工)作(?:了)?(?:会议|大会)?(?:小结|总结(?:讲话|发言|报告)?)|在(?:会议)?(?:总结讲话|小结)(?:中|时)/g,
  },
  {
    rule: 'address',
    needs: /致/,
    role: 'address',
    object: 'frame',
    pattern: new RegExp(
      `(?:并|发表|作|作了|代表[^，。；]{2,16})?(?:发表|发表了)?(?:题为《[^》]*》的)?${SPEECH}(?:欢迎)?致[辞词](?!中)|(?:向[^，。；]{2,10})?致(?:以)?(?:贺词|贺辞|开幕[词辞]|闭幕[词辞]|欢迎[词辞]|答谢[词辞]|悼词|祝酒[词辞])|在(?:开幕式)?(?:致[辞词])(?:中|时)|发表(?:了)?(?:题为《[^》]*》的)?(?:致词|致辞|视频致辞|书面致辞)`,
      'g',
    ),
  },
  {
    rule: 'announcer',
    needs: /宣|传达/,
    role: 'announcer',
    object: 'frame',
    pattern:
      /宣读(?:了)?(?=[^，。；]{2,60})|宣布(?:了)?(?=[^，。；]{0,40}(?:任职|任命|分工|表彰|授予|命名)[^，。；]{0,16}(?:决定|名单))|(?:会上|大会上|会议上|上)传达(?:了)?(?=[^，。；]{2,40})|传达(?:了)?习近平[^，。；]{0,8}(?:重要)?指示/g,
  },
  {
    rule: 'conveys',
    needs: /了/,
    role: 'announcer',
    object: 'frame',
    pattern: /(?:传达|通报)了(?=[^，。；]{2,40}(?:精神|情况))/g,
  },
  {
    rule: 'report',
    needs: /作|发表|讲解|介绍|提出/,
    role: 'speaker',
    object: 'frame',
    pattern: new RegExp(
      `(?<![工合写创制操动协运著当称])作(?:了)?(?:题为《[^》]*》的|(?:[一-龥]{2,16}?)?关于(?:《[^》]*》|[^，。；《]){2,120}?的)?(?:\\d{4}年度?|[一-龥]{2,4}(?=工作报告)|传达和|审[查议]结果|主题|主旨|大会|交流|重点|专题|书面|辅导|典型|表态|工作|情况|政府工作|述职|先进事迹|动员|重要|专题辅导)*(?:发言|报告|讲话|演讲|讲解|讲座|汇报|说明|点评|介绍|(?<=工作|动员)部署)(?!会)|(?:分别)?(?:受[^，。；]{2,8}委托)?作的(?=[^，。；]{2,80}(?:报告|汇报|说明))|发表(?:了)?(?:题为《[^》]*》的)?(?!机场)${SPEECH}(?:讲话|演讲)|进行(?:了)?讲解|介绍(?:了)?(?:有关|相关|调研|工作|主要)*(?:情况|成果|经验|做法)|(?<=[会上席持，])(?:提出[^，。；]{0,6}要求)|[就对][^，。；]{2,40}提出(?:了)?[^，。；]{0,6}(?:希望|要求|意见|建议)`,
      'g',
    ),
  },
  {
    rule: 'locus',
    needs: /[会议式礼坛班]上|讲话|发言|工作报告/,
    role: 'speaker',
    object: 'frame',
    pattern:
      /在(?:[^，。；“”]{0,16}?)(?:会|会议|开班式|结业式|开幕式|闭幕式|仪式|典礼|论坛|峰会|研讨班|培训班)上(?:强调|指出|表示|讲话|说|发言|发表(?:重要|主旨)?讲话|介绍|提出)|在(?:讲话|发言)(?:中|时)(?:强调|指出|表示|说|回顾)?|在[^，。；]{2,14}工作报告(?:中|时)(?=[^，。；]{0,8}(?:强调|指出|表示|说|提出|介绍|总结|回顾))/g,
  },
  {
    rule: 'chair',
    needs: /主持/,
    role: 'chair',
    object: 'after',
    pattern: /主持(?!人|下|会议的|了?工作)(?:了|并?召开)?/g,
  },
  {
    rule: 'attend',
    needs: /席|参|陪同|到会/,
    role: 'attendee',
    object: 'after',
    pattern:
      /(?:应邀|受邀|共同|一同|集体|先后|分别|率团|率[^，。；]{2,12})?(?:出席|参加|列席)(?:了)?(?!人员|人数|者|过|的(?!有|还有))|陪同(?=(?:有关)?(?:调研|考察|视察))|到会祝贺|参与(?:协商交流|讨论|协商)/g,
  },
  {
    rule: 'present',
    needs: /会/,
    role: 'attendee',
    object: 'frame',
    pattern: /(?<=[一-龥）])(?:与会|参会|到会(?:听取[^，。；]{2,8})?)(?=[，。；]|$)/g,
  },
  {
    rule: 'floor',
    needs: /委/,
    role: 'speaker',
    object: 'frame',
    pattern:
      /(?:常委|委员)(?:代表[^，。；]{2,24}|在(?:联合)?发言中)?(?:(?:发言)?(?:建议|提出|认为|表示)|发言说)(?=，)/g,
  },
  {
    rule: 'farewell',
    needs: /送别|告别|遗体|同志/,
    role: 'attendee',
    object: 'frame',
    pattern:
      /(?:到|前往|来到)[^，。；]{0,14}(?:送别|告别)(?!或)|来到[^，。；]{0,14}遗体前|向[^，。；]{0,12}遗体(?:送别|告别|三鞠躬)|(?:为|送别)[^，。；]{2,10}同志(?:送别)?(?=[，。]|$)/g,
  },
  {
    rule: 'tribute',
    needs: /敬献/,
    role: 'attendee',
    object: 'frame',
    pattern: /(?:向[^，。；]{2,30})?敬献(?:了)?花[篮圈](?!仪式)/g,
  },
  {
    rule: 'exchange',
    needs: /交流/,
    role: 'attendee',
    object: 'frame',
    pattern: /(?<=负责同志|负责人)[同与][^，。；]{2,12}进行(?:了)?(?:协商)?交流/g,
  },
  { rule: 'tour', needs: /参观/, role: 'attendee', object: 'frame', pattern: /参观(?:了)?(?=[^，。；、]{0,6}展)/g },
  {
    rule: 'heard',
    needs: /听取|完成/,
    role: 'speaker',
    object: 'frame',
    pattern:
      /(?<=(?:听取[^。；]{0,60}(?:发言|汇报|介绍|意见|建议|交流)|会议完成[^，。；]{2,14})后，?[^，。；]{0,12})(?:指出|强调|表示|说)(?=[，：])/g,
  },
  {
    rule: 'briefing',
    needs: /介绍|表示|指出|透露|提问|讲述|分享/,
    role: 'speaker',
    object: 'frame',
    pattern:
      /(?:在会上|在发布会上)?(?:介绍(?:说)?|表示|指出|透露)(?=[，：])|回答了?[^，。；]{0,8}提问|(?:讲述|分享|介绍)了?(?=[^，。；]{0,30}(?:故事|经历|体会|感受|变化|实践)[。；])/g,
  },
  {
    rule: 'holds',
    needs: /行|开/,
    role: 'attendee',
    object: 'after',
    pattern:
      /(?<!主持|联合)(?:举行|召开)了?(?=[^，。；]{2,40}(?:仪式|座谈会|茶话会|招待会|宴会|大会|典礼|会议|(?:高层|级别|部长级|工作)会谈|宣誓))/g,
  },
  {
    rule: 'speak',
    needs: /讲话|发言/,
    role: 'speaker',
    object: 'frame',
    pattern:
      /(?<=并|，|上|席|[\u4e00-\u9fa5])(?:作)?(?<!重要|的|次|篇|系列|机场书面)讲话(?=[，。；、 ]|$)|(?<!听取[^，。；]{0,8})(?:分别|先后|交流|依次)?(?:在会上)?发言(?=[，。；、 ]|$)/g,
  },
];

/** Predicates of a stretch of `clean`, in order, of overlapping ones the first pattern's. */
export function findPredicates(clean: string, from: number, to: number): Predicate[] {
  const stretch = clean.slice(from, to);
  const found: Predicate[] = [];
  for (const { rule, needs, role, object, pattern } of PATTERNS) {
    if (!needs.test(stretch)) continue;
    for (const match of stretch.matchAll(pattern)) {
      const start = from + match.index;
      const end = start + match[0].length;
      if (match[0] === '' || found.some((other) => other.start < end && other.end > start)) continue;
      const invited = /^[应受]邀/.test(match[0]) || /[应受]邀$/.test(clean.slice(Math.max(from, start - 2), start));
      found.push({ start, end, role, rule, object, invited });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
