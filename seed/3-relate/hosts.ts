// HOSTED: which body held an event, where the text says so: A召开B, B由A主办.

import type { Mention, MentionRelation, ReadText, Sentence, Span } from '../types.ts';
import { evidenceOf, mark } from './evidence.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';

const HOLDS = /(?:联合|共同|隆重|主持|组织)?(?:召开|举行|举办|主办|承办|进行)(?:了)?/g;
/** To come, or again and again: no one event. */
const UNREAL = /(?:将(?!军)|拟|计划|未能|即将|应|要|多次|每年|连续多年|连年|定期)[^，。；]{0,8}$/;
/** 举办中共二十大精神宣介会: what is told of there. */
const TOLD_OF = /^(?:精神|成果|部署)(?=[^，。；]{0,20}会)/;
/** Between the body and the verb: when, where, how, about what. */
const ADJUNCT =
  /^(?:(?:于|在|从|以|为|就|围绕|今天|昨天|近日|日前|当天|当地时间|上午|下午|晚|隆重|联合|共同|日|月|\d|（[^）]{1,12}）|、|和)[^，。；]*|[^，。；]{0,4}|在[^。；]{2,30}，[^。；]{0,20}|(?:以|围绕|就|针对)[^。；]{2,60}，|以[^。；]{2,30}主题，在[^，。；]{2,12})$/;
/** Between the verb and the name. */
const BEFORE_NAME = /^(?:了)?(?:“[^”]*”|(?!学习|贯彻|落实|传达|会议)[^，。； ]){0,14}$/;
const BY = /由(?=[^，。；]{2,30}(?:主办|承办|举办))/;
/** 本届论坛由…主办: the event that the text reports. */
const THIS_ONE =
  /^(?:(?:本届|本次|此次|这次)[一-龥]{0,4})?(会议?|大会|论坛|峰会|活动|仪式|展会|博览会)(?=[^，。；]{0,12}$)/;
const REPRESENTS =
  /^(?:党组|党委|机关|负责|有关|相关|领导|主要|部门|党员|干部|代表|同志|副|书记|主任|部长|主席|局长|厅长)/;

function hostedIn(frame: Frame, sentence: Sentence, verb: { start: number; end: number }): MentionRelation[] {
  const { clean } = frame.text;
  const before = clean.slice(sentence.start, verb.start);
  if (UNREAL.test(before)) return [];
  const event =
    frame
      .within('Event', { start: verb.end, end: sentence.end })
      .find(
        (one) =>
          BEFORE_NAME.test(clean.slice(verb.end, one.start)) && !TOLD_OF.test(clean.slice(one.end, sentence.end)),
      ) ??
    frame
      .within('Event', sentence)
      .find((one) => one.start < verb.start && one.end > verb.start && one.rule === 'host-alone');
  if (!event) return [];
  const bodies = frame.within('Organization', { start: sentence.start, end: verb.start });
  const nearest = bodies.findLast((body) => {
    if (bodies.some((outer) => outer !== body && outer.start <= body.start && outer.end >= body.end)) return false;
    const gap = clean.slice(body.end, verb.start);
    const start = clean.slice(sentence.start, body.start);
    const begins = /(?:^|[，：；、 和与]|\d日|今天|昨天|近日|日前|由|届)(?:（[^）]*）)?$/.test(start);
    return (
      begins &&
      ADJUNCT.test(gap) &&
      !REPRESENTS.test(gap) &&
      (/^[为向]/.test(gap) || frame.within('Person', { start: body.end, end: verb.start }).length === 0)
    );
  });
  if (!nearest) return [];
  const hosts = [nearest];
  for (const body of [...bodies].reverse())
    if (/^[、 和与]+$/.test(clean.slice(body.end, hosts[0].start))) hosts.unshift(body);
  return hosts.map((host, order) => hosted(sentence, host, event, verb, clean.slice(verb.start, verb.end), order));
}

function hosted(
  sentence: Sentence,
  host: Mention,
  event: Mention,
  trigger: { start: number; end: number },
  verb: string,
  order: number,
  shown: Span = event,
): MentionRelation {
  const marks = [
    mark('subject', host),
    mark('object', shown),
    shown.start === event.start ? null : mark('anchor', event),
    mark('trigger', trigger),
  ];
  const reading = { verb, order, rule: 'hosted', confidence: 0.85 };
  return { type: 'HOSTED', source: host, target: event, evidence: evidenceOf(sentence, marks, reading) };
}

/** Relations of hosts between mentions, in `clean` offsets. */
export function relateHosts(text: ReadText, mentions: Mention[]): MentionRelation[] {
  const frame = frameOf(text, mentions);
  if (frame.events.length === 0) return [];
  const relations: MentionRelation[] = [];
  for (const sentence of text.cleanSentences) {
    const { role } = text.cleanPassages[sentence.passage];
    if (role === 'byline' || role === 'boilerplate') continue;
    const stretch = text.clean.slice(sentence.start, sentence.end);
    for (const match of stretch.matchAll(HOLDS)) {
      const start = sentence.start + match.index;
      relations.push(...hostedIn(frame, sentence, { start, end: start + match[0].length }));
    }
    const by = BY.exec(stretch);
    const named = by && frame.within('Event', { start: sentence.start, end: sentence.start + by.index })[0];
    const meant = by && !named ? THIS_ONE.exec(stretch.slice(0, by.index)) : null;
    const event = named ?? (meant && frame.eventMeant(meant[1], sentence.start + meant.index, sentence));
    if (by && event) {
      const from = sentence.start + by.index;
      const bodies = frame.within('Organization', { start: from, end: sentence.end });
      const verb = /主办|承办|举办/.exec(stretch.slice(by.index));
      if (!verb) continue;
      const trigger = { start: from + verb.index, end: from + verb.index + 2 };
      const shown = meant
        ? { start: sentence.start + meant.index, end: sentence.start + meant.index + meant[0].length }
        : event;
      bodies
        .filter((body) => body.end <= trigger.start)
        .forEach((body, order) => relations.push(hosted(sentence, body, event, trigger, verb[0], order, shown)));
    }
  }
  return relations;
}
