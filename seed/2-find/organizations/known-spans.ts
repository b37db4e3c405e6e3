// Known bodies by any of their names, and a party's own centre.

import type { ReadText } from '../../types.ts';
import { bodyForms } from '../known-bodies.ts';
import { nameAt } from '../name-candidates.ts';
import { WordList } from '../word-list.ts';
import { wordsOf } from '../words.ts';
import type { BodySpan } from './body-span.ts';

const forms = new WordList(bodyForms);
/** A form as long as this needs no word border around it. */
const LONG_FORM = 4;
const LIKELY_NAME = 4;
/** 交通运输部长江航务管理局. */
const BEGINS_PLACE = /^长[江沙春治安征城]/;
const HEADED_BY_CHIEF = /[部厅局院署]$/;
const FOREIGN_HEAD = /(?:总统|首相|国王|国务卿|(?<!国务院)(?:副总理|总理))兼$/;
const LONGEST_HEAD = 8;
/** 中国外交部: words may be cut otherwise. */
const OF_CHINA = /[中我]国$/;
const CENTRE = /^中央(?:委员会|政治局|书记处)?(?=(?:总|第一)?书记|主席|委员|常委|[和、，])/;
const LONGEST_CENTRE = 9;

/** Every form of a known body, the longest that ends where a word does. */
export function findKnownSpans(text: ReadText): BodySpan[] {
  const { clean } = text;
  const { border } = wordsOf(text);
  const found: BodySpan[] = [];
  let last = 0;
  let longest = 0;
  let onBorder = 0;
  forms.in(text).forEach(({ start, end }, place, all) => {
    if (start < last) return;
    if (mayEnd(text, start, end)) {
      longest = end;
      if (border[end] === 1 || clean[end] === '长') onBorder = end;
    }
    if (all[place + 1]?.start === start) return;
    // 人民日报社论 is 人民日报 and 社论
    const till = onBorder || longest;
    longest = 0;
    onBorder = 0;
    // 美国务院 is another country's
    if (clean[start] === '国' && /[美韩英法德]/.test(clean[start - 1] ?? '')) return;
    if (
      till === 0 ||
      (till - start < LONG_FORM &&
        ((border[start] === 0 && !OF_CHINA.test(clean.slice(Math.max(0, start - 2), start))) ||
          (border[till] === 0 && clean[till] !== '长')))
    )
      return;
    found.push({ start, end: till, rule: 'organization.known', confidence: 0.95, relative: false });
    last = till;
  });
  return found;
}

/** Not where the last character begins 部长 or 部门. */
function mayEnd(text: ReadText, start: number, end: number): boolean {
  const { clean } = text;
  const chief = clean[end] === '长' && !BEGINS_PLACE.test(clean.slice(end, end + 2));
  if (chief && HEADED_BY_CHIEF.test(clean.slice(start, end)) && !namesChief(text, end + 1)) return false;
  // 基里巴斯总统兼外交部长: his country's ministry
  if (chief && FOREIGN_HEAD.test(clean.slice(Math.max(0, start - LONGEST_HEAD), start))) return false;
  return clean[end] !== '门' || clean[end - 1] !== '部';
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
