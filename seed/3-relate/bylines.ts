// REPORTED: who wrote, edited, published or was the source of the text, from its byline and its first and last words.

import type { ReporterRole } from '../../cypher/schema.ts';
import type { Mention, MentionRelation, Passage, ReadText, Span } from '../types.ts';

/** What stands before the names, and the part it gives them. */
const KEYS: [RegExp, ReporterRole][] = [
  [/(?:信息来源|文章来源|来源|稿源|出处|转自)：\s*$/, 'source'],
  [/(?:发布人|发布者|发布单位|发布机构|主办单位|主办|版权所有)：\s*$/, 'publisher'],
  [/(?:责任编辑|编辑|责编)[：: ]?\s*$/, 'editor'],
  [/(?:记者|通讯员|摄影|摄像)[：: ]?\s*$/, 'reporter'],
  [/(?:作者|撰稿|撰文|文)[：:]\s*$/, 'author'],
];
const BETWEEN_NAMES = /^[ 、，]{1,2}$/;
const LONGEST_KEY = 8;
/** 央视网消息（新闻联播）：, 新华社北京3月1日电. */
const MEDIA_LEAD = /^(?:消息|讯|(?:[\p{Script=Han}]{0,8}\d{1,2}月\d{1,2}日)?(?:电|讯))/u;
const SIGNED_IN_BRACKETS = /^）[。]?\s*$/;

/** Relations to the document of people and bodies in bylines. */
export function relateBylines(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const signers = mentions.filter((mention) => mention.kind === 'Person' || mention.kind === 'Organization');
  const relations: MentionRelation[] = [];
  let last: { mention: Mention; role: ReporterRole } | null = null;
  for (const mention of signers) {
    const role = roleOf(text, mention, last);
    if (!role) continue;
    last = { mention, role };
    relations.push(reported(mention, role, 'byline.key'));
  }
  return [...relations, ...mediaLead(text, signers), ...signed(text, signers)];
}

function roleOf(
  text: ReadText,
  mention: Mention,
  last: { mention: Mention; role: ReporterRole } | null,
): ReporterRole | null {
  const { clean } = text;
  if (last && last.mention.kind === mention.kind && BETWEEN_NAMES.test(clean.slice(last.mention.end, mention.start))) {
    return last.role;
  }
  const before = clean.slice(Math.max(0, mention.start - LONGEST_KEY), mention.start);
  const found = KEYS.find(([key]) => key.test(before));
  if (!found) return null;
  if (roleAt(text, mention) === 'byline' || roleAt(text, mention) === 'boilerplate') return found[1];
  const opening = clean.lastIndexOf('（', mention.start);
  const inBrackets =
    opening >= 0 && mention.start - opening < 30 && !clean.slice(opening, mention.start).includes('）');
  return inBrackets || (found[0].source.includes('：\\s*') && before.includes('：')) ? found[1] : null;
}

/** 央视网消息（新闻联播）： at the beginning of a passage of the body. */
function mediaLead(text: ReadText, signers: Mention[]): MentionRelation[] {
  const starts = new Set(text.cleanPassages.map((passage) => passage.start));
  const relations: MentionRelation[] = [];
  for (const mention of signers) {
    if (mention.kind !== 'Organization' || !starts.has(mention.start)) continue;
    const rest = text.clean.slice(mention.end, mention.end + 40);
    if (!MEDIA_LEAD.test(rest)) continue;
    relations.push(reported(mention, 'source', 'byline.media-lead'));
    const [bracket] = /^消息（[^）]{2,12}）/.exec(rest) ?? [];
    const programme =
      bracket && signers.find((other) => other.start === mention.end + 3 && other.kind === 'Organization');
    if (programme) relations.push(reported(programme, 'source', 'byline.programme'));
    break;
  }
  return relations;
}

/** （邹迩戈） at the end; 市直机关工委副书记李彦来 as a line of its own under the title. */
function signed(text: ReadText, signers: Mention[]): MentionRelation[] {
  const { clean } = text;
  const relations: MentionRelation[] = [];
  for (const mention of signers) {
    if (mention.kind !== 'Person') continue;
    const passage = passageOf(text, mention);
    if (!passage) continue;
    const rest = clean.slice(mention.end, passage.end);
    if (clean[mention.start - 1] === '（' && SIGNED_IN_BRACKETS.test(rest)) {
      relations.push(reported(mention, 'reporter', 'byline.signed'));
    } else if (
      passage.role === 'byline' &&
      rest.trim() === '' &&
      !clean.slice(passage.start, mention.start).includes('：')
    ) {
      relations.push(reported(mention, 'author', 'byline.author-line'));
    }
  }
  return relations;
}

function roleAt(text: ReadText, span: Span): string | undefined {
  return passageOf(text, span)?.role;
}

/** Passages tile the text: the last that begins at or before the span. */
function passageOf(text: ReadText, span: Span): Passage | undefined {
  let low = 0;
  let high = text.cleanPassages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (text.cleanPassages[middle].start <= span.start) low = middle + 1;
    else high = middle - 1;
  }
  return text.cleanPassages[high];
}

function reported(mention: Mention, role: ReporterRole, rule: string): MentionRelation {
  return {
    type: 'REPORTED',
    source: mention,
    target: 'DOC',
    role,
    evidence: {
      start: mention.start,
      end: mention.end,
      marks: [{ as: 'subject', start: mention.start, end: mention.end }],
      verb: '',
      order: 0,
      rule,
      confidence: mention.confidence,
    },
  };
}
