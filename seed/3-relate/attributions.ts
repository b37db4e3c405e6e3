// Who says what: X强调 and what follows it, to the end of the paragraph or to the next who speaks.

import type { Mention, MentionRelation, ReadText, Sentence } from '../types.ts';
import { personsIn } from './attendance/subjects.ts';
import type { Subject } from './attendance/subject.ts';
import { evidenceOf, mark } from './evidence.ts';
import { frameOf } from './frame.ts';
import type { Frame } from './frame.ts';

export interface Attributions {
  relations: MentionRelation[];
  /** Concept mention to the person or organization that says it. */
  speakers: Map<Mention, Mention>;
}

interface Speech {
  subject: Subject;
  /** Where the verb stands. */
  start: number;
  end: number;
  verb: string;
  /** The sentence of the verb. */
  sentence: Sentence;
  /** Told by a narrator, whose own words may follow. */
  told: boolean;
}

const SAYS =
  /(?:着重|反复|深刻|曾|还|并|特别)?(强调|指出|表示|要求|认为|说|提出|介绍|回顾|写道|建议|希望)(?=[，：“ ]|要|了|坚持|各)/g;
/** The meeting or a paper speaks, no person. */
const IMPERSONAL =
  /(?:会议|全会|大会|报告|公报|文章|通知|意见|决定|大家|委员们|代表们|与会[一-龥]{1,4}|专家|人士|各方)[^，。；]{0,6}$/;
const ACTS_AGAIN = /主持(?:会议|了|座谈|开)|出席会议|参加会议|作(?:主题|总结|交流)?发言/;
/** 习近平总书记指出, 据…报道: the teller speaks of him, and soon goes on himself. */
const HONOURED = /^(?:总书记|主席|总理|委员长|同志)/;
const REPORTED = /^据[^，。]{2,24}(?:报道|消息)/;
const CLAIMS = /(?:警告|透露|声称|宣称)说?$/;
/** What can only be the speaker going on. */
const GOES_ON = /^(?:[一二三四五]?要|必须|我(?![国省市区县军])|应|希望|坚持|只有|不能|既要|同时，?要|他[还强指表])/;
const MOST_SENTENCES = 8;

/** The speeches that begin in one sentence. */
function speechesIn(frame: Frame, sentence: Sentence, last: Mention | null): Speech[] {
  const { clean } = frame.text;
  const found: Speech[] = [];
  const stretch = clean.slice(sentence.start, sentence.end);
  let low = sentence.start;
  for (const match of stretch.matchAll(SAYS)) {
    const end = sentence.start + match.index + match[0].length;
    const start = end - match[1].length;
    const before = clean.slice(low, start);
    if (/“[^”]*$/.test(clean.slice(sentence.start, start)) || IMPERSONAL.test(before)) continue;
    const clause = Math.max(low, start - 120);
    const subject = personsIn(frame, { start: clause, end: start }, last).at(-1);
    const near = subject && start - subject.shown.end <= 60;
    if (!subject || !near) continue;
    // 要求各地: only after a comma or by the speaker at once is it speech
    if (/^(?:要求|提出|希望|介绍|回顾|建议)$/.test(match[1]) && /[，。]/.test(clean.slice(subject.shown.end, start)))
      continue;
    const told =
      HONOURED.test(clean.slice(subject.shown.end, start)) ||
      REPORTED.test(stretch) ||
      CLAIMS.test(clean.slice(start - 2, end));
    found.push({ subject, start, end, verb: match[1], sentence, told });
    low = end;
  }
  return found;
}

function voiced(speech: Speech, concept: Mention, last: Sentence): MentionRelation {
  const { subject, verb } = speech;
  const trigger = { start: speech.start, end: speech.end };
  const marks = [
    mark('subject', subject.shown),
    subject.shown.start === subject.mention.start ? null : mark('anchor', subject.mention),
    mark('object', concept),
    mark('trigger', trigger),
  ];
  const span = { start: speech.sentence.start, end: last.end };
  return {
    type: 'VOICED',
    source: subject.mention,
    target: concept,
    evidence: evidenceOf(span, marks, { verb, order: 0, rule: 'says', confidence: 0.85 }),
  };
}

/** VOICED relations and the speaker of every attributed concept mention, in `clean` offsets. */
export function relateAttributions(text: ReadText, mentions: Mention[]): Attributions {
  const frame = frameOf(text, mentions);
  const concepts = mentions.filter((mention) => mention.kind === 'Concept');
  const speakers = new Map<Mention, Mention>();
  const relations: MentionRelation[] = [];
  let open: Speech | null = null;
  let sentences = 0;
  let passage = -1;
  let last: Mention | null = null;
  let next = 0;
  for (const sentence of text.cleanSentences) {
    const { role } = text.cleanPassages[sentence.passage];
    if (role === 'byline' || role === 'boilerplate') continue;
    sentences += 1;
    const goesOn = sentence.passage === passage && sentences < MOST_SENTENCES;
    passage = sentence.passage;
    const speeches = speechesIn(frame, sentence, last);
    const stretch = text.clean.slice(sentence.start, sentence.end);
    if (!goesOn || IMPERSONAL.test(/^[^，：]{0,10}/.exec(stretch)?.[0] ?? '') || ACTS_AGAIN.test(stretch)) open = null;
    if (open?.told && !GOES_ON.test(stretch)) open = null;
    while (next < concepts.length && concepts[next].start < sentence.start) next += 1;
    for (let index = next; index < concepts.length && concepts[index].start < sentence.end; index += 1) {
      const concept = concepts[index];
      const speech: Speech | null = speeches.findLast((one) => one.end <= concept.start) ?? open;
      if (!speech) continue;
      speakers.set(concept, speech.subject.mention);
      relations.push(voiced(speech, concept, sentence));
    }
    if (speeches.length > 0) {
      open = speeches[speeches.length - 1];
      sentences = 0;
    }
    const people = frame.within('Person', sentence);
    last = speeches.at(-1)?.subject.mention ?? people[0] ?? last;
  }
  return { relations, speakers };
}
