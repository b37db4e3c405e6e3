// Words spoken at an event that is named as the place of speaking: 习近平总书记在E1、E2上的重要讲话, 在E时强调.

import type { Role } from '../../../cypher/schema.ts';
import type { Mention, Sentence } from '../../types.ts';
import type { Frame } from '../frame.ts';
import type { Told } from './told.ts';
import { isTalk } from '../frame/deeds.ts';

const TO_PLACE =
  /^(?:总书记|主席|总理|委员长|同志|副部长|部长|书记|院长|检察长|局长|厅长|[一-龥]{2,4})?(?:[，]?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:上午|下午|晚)?)?(?:在|主持|的?(?:重要)?(?:文章|讲话)《(?:在)?)$/;
const BETWEEN = /^(?:[、和与及，]|以及|开幕式)+$/;
const SPOKEN =
  /^(?:开幕式|闭幕式|开幕会|闭幕会|开班式|全体会议|期间|（[^）]*）)*(?:上|报告|时|中|期间)?(?:的|发表|所作的|作的|系列|并|重要|主旨|工作|作|作了|中|深刻|时)*(讲话|报告|强调|指出|表示|提出|说|发言|致辞|致词|演讲|作出)/;

/** 在19日召开的全国地方立法工作座谈会上，赵乐际指出: the place comes first. */
const PLACE_FIRST = /^(?:开幕式|闭幕式|开班式)?上，(?=[^，。；]{2,40}(?:(?:强调|指出|表示|说|提出)[，：]|阐[释述]了))/;
const SAYS =
  /^(?:同志|总书记|主席|总理|委员长)?(?:深刻|系统|全面|精辟)?((?:强调|指出|表示|说|提出)(?=[，：])|阐[释述](?=了))/;
/** Posts and a name. */
const LONGEST_SPEAKER = 44;
const LONGEST_SAYS = 10;

function findPlaceFirst(frame: Frame, sentence: Sentence): Told[] {
  const { clean } = frame.text;
  const found: Told[] = [];
  for (const event of frame.within('Event', sentence)) {
    const joint = PLACE_FIRST.exec(clean.slice(event.end, sentence.end));
    if (!joint || !/在[^，。；]{0,16}$/.test(clean.slice(sentence.start, event.start))) continue;
    const from = event.end + joint[0].length;
    for (const mention of frame.within('Person', {
      start: from,
      end: Math.min(sentence.end, from + LONGEST_SPEAKER),
    })) {
      const said = SAYS.exec(clean.slice(mention.end, mention.end + LONGEST_SAYS))?.[1];
      if (said) found.push({ mention, event, role: 'speaker', said });
    }
  }
  return found;
}

/** Who spoke where in one sentence. */
export function findSaidThere(frame: Frame, sentence: Sentence): Told[] {
  const { clean } = frame.text;
  const events = frame.within('Event', sentence);
  const people = frame.within('Person', sentence);
  const found = findPlaceFirst(frame, sentence);
  for (const person of people) {
    const first = events.findIndex(
      (event) =>
        event.start > person.end &&
        event.start - person.end < 24 &&
        TO_PLACE.test(clean.slice(person.end, event.start)),
    );
    if (first < 0) continue;
    const chain: Mention[] = [];
    let end = events[first].start;
    for (const event of events.slice(first)) {
      if (event.start < end) {
        // 二十届二中、三中全会 begins where 二十届二中 does; a session is not its meeting
        if (event.rule.startsWith('plenary') && chain.some((other) => other.start === event.start)) chain.push(event);
        continue;
      }
      if (chain.length > 0 && !BETWEEN.test(clean.slice(end, event.start))) break;
      chain.push(event);
      end = Math.max(end, ...events.filter((other) => other.start === event.start).map((other) => other.end));
    }
    const after = clean.slice(end, Math.min(sentence.end, end + 16));
    const spoken = SPOKEN.exec(after);
    if (!spoken) continue;
    const role: Role = /致/.test(spoken[1]) ? 'address' : 'speaker';
    for (const event of chain) {
      if (event.category === 'anniversary' || isTalk(event)) continue;
      found.push({ mention: person, event, role, said: spoken[1] });
    }
  }
  return found;
}
