// Where an event took place: 在北京人民大会堂举行, 在浙江嘉兴召开.

import { holding } from '../../2-find/by-position.ts';
import type { FactEvidence, Span } from '../../types.ts';
import { evidenceOf, mark } from '../evidence.ts';
import type { Frame } from '../frame.ts';
import { isVisit } from '../frame/deeds.ts';

export interface EventPlace {
  place: string;
  evidence: FactEvidence;
}

const AFTER =
  /^[^。；]{0,20}?(?<![正现存所内])在([一-龥·（）]{1,24}?)(?:隆重|正式|主持|联合|共同|成功|圆满|如期|集体|分别)*(?:召开|举行|举办|开幕|开班|闭幕|会见|同|与)/;
const BEFORE =
  /在([一-龥·（）]{1,20}?)(?:隆重|正式|主持|分别|联合|共同|成功|集体)*(?:召开|举行|举办|会见)(?:了)?(?:的)?[^，。；]{0,6}$/;
/** 在湖北调研, 访问越南, 对西班牙进行国事访问: a visit names its place. */
const OF_VISIT = /(?:在|到|赴|对|访问)([一-龥·、]{2,16}?)(?:考察|调研|视察|慰问|看望|进行|$)/;
const SHORT: Record<string, string> = { 京: '北京' };
const NO_PLACE =
  /的(?![黎亚里斯士])|^(?:和|这里|那里|此|家|会)|为|分别$|会$|全会|会上|期间|之际|[上中下]$|日$|背景|基础/;

/** The place beside one of the event's mentions, or null. */
export function eventPlace(frame: Frame, name: string): EventPlace | null {
  const { clean } = frame.text;
  for (const event of frame.places.get(name) ?? []) {
    if (event.category === 'anniversary' || event.rule.startsWith('congress')) continue;
    const sentence = holding(frame.text.cleanSentences, event);
    if (!sentence) continue;
    const inside = clean.slice(event.start, event.end);
    const own = isVisit(event) ? OF_VISIT.exec(inside) : null;
    if (own) {
      const start = event.start + own.index + own[0].indexOf(own[1]);
      const span: Span = { start, end: start + own[1].length };
      const reading = { verb: '', order: 0, rule: 'place-of-visit', confidence: 0.85 };
      const evidence = evidenceOf(sentence, [mark('subject', event), mark('trigger', span)], reading);
      return { place: own[1], evidence };
    }
    if (isVisit(event)) continue;
    const before = BEFORE.exec(clean.slice(sentence.start, event.start) + (/^会见|^同|^与/.test(inside) ? '会见' : ''));
    const after = before ? null : AFTER.exec(clean.slice(event.end, sentence.end));
    const found = before ?? after;
    if (!found || NO_PLACE.test(found[1])) continue;
    const offset = before ? sentence.start : event.end;
    const start = offset + found.index + found[0].indexOf(`在${found[1]}`) + 1;
    const span: Span = { start, end: start + found[1].length };
    const reading = { verb: '', order: 0, rule: 'event-place', confidence: 0.8 };
    const evidence = evidenceOf(sentence, [mark('subject', event), mark('trigger', span)], reading);
    return { place: SHORT[found[1]] ?? found[1], evidence };
  }
  return null;
}
