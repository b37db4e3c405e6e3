// Talks named by what is done: 李强会见柬埔寨首相洪玛奈, 李希同坎潘举行会谈, 习近平同俄罗斯总统通电话.

import type { Mention } from '../../types.ts';
import type { EventCandidate } from './candidate.ts';

const RECEIVES = /会见了?(?!时|后|前|中外记者|结束|厅|开始|气氛)/g;
const WITH =
  /(?<![共协])[同与和]([^，。；：！？ ]{2,80}?)(?:等)?(?:在[^，。；：！？ ]{2,10})?(?:分别|先后)?(?:举行|进行)?(?:了|大范围|小范围|视频|双边|工作|友好|简短)*(会谈|会晤|通电话|座谈(?!会)|(?<=举行了?(?:简短|友好)*)会见)/g;
/** The guest ends where the sentence goes on. */
const GUEST_END = /[，。；：！？ ]|时(?!任)|一行|率领|并(?!访华|访问|出席|对|进行)(?=[一-龥]{2})|$/;
const UNFIT = /将于|拟于|计划|拟|将(?=在|同|会见|与|$)|希望|未能|举行的|有关|期待|邀请/;
const LONGEST_GUEST = 60;
/** So many are named in the name of a talk. */
const MOST_GUESTS = 3;
const JOINED = /^(?:[一-龥]{0,4}(?:[长员席任理士]|阁下))?(?:[、，和与及]|以及)(?!同|与|并)/;
/** 会见李锡铭同志亲属: who is received is not named. */
const KIN = /^(?:同志|先生|女士)?(?:的)?(?:亲属|家属|亲友|子女|遗孀|生前友好)(?:代表)?/;
/** One talk with each of several. */
const SEVERALLY = /分别|先后|逐一/;
const TITLED =
  /(?:总统|总理|首相|主席|国王|议长|部长|大臣|书记|委员长|外长|会长|秘书长|代表|特使|行政长官|大使|代表团|考察团|团长|执行主席|总裁|王储|元首|行长|总干事|领导人|领袖|亲属|苏丹|埃米尔|议员|团|团体|界|企业家|科学家|专家|学员|人士|负责人|嘉宾|友人|校友|记者|代表们|运动员|师生|长|员|官)$/;

interface Talk {
  host: Mention | null;
  guest: Mention | null;
  /** All who are received together, the first of them `guest` where they are received. */
  guests: Mention[];
  /** Where the words begin and end that name the talk: 会见…苏林, 同…坎潘举行会谈. */
  start: number;
  end: number;
  verb: string;
  guestText: string;
}

function personIn(people: Mention[], start: number, end: number): Mention | null {
  return people.findLast((person) => person.start >= start && person.end <= end) ?? null;
}

/** 参议长莱恩斯、众议长迪克: the last of the list and who is joined to it. */
function coordinated(clean: string, guests: Mention[]): Mention[] {
  let from = guests.length - 1;
  while (from > 0 && JOINED.test(clean.slice(guests[from - 1].end, guests[from].start))) from -= 1;
  return guests.slice(Math.max(0, from));
}

function hostBefore(clean: string, people: Mention[], low: number, at: number): Mention | null {
  const person = people.findLast((candidate) => candidate.end <= at && candidate.start >= low);
  if (!person) return null;
  const between = clean.slice(person.end, at);
  return /^[^，。；：！？]{0,40}$/.test(between) && !/[同与]/.test(between) ? person : null;
}

/** 同参议长甲、众议长乙分别举行会谈: a talk with each, whose words end where the next guest's begin. */
function withEach(
  clean: string,
  guests: Mention[],
  host: Mention | null,
  start: number,
  end: number,
  verb: string,
): Talk[] {
  return guests.map((guest, index) => ({
    host,
    guest,
    guests: [guest],
    start: index === 0 ? start : guests[index - 1].end + 1,
    end: index === guests.length - 1 ? Math.max(end, guest.end) : guest.end,
    verb,
    guestText: clean.slice(guest.start, guest.end),
  }));
}

function receptions(clean: string, from: number, to: number, people: Mention[], titled: string): Talk[] {
  const talks: Talk[] = [];
  for (const match of clean.slice(from, to).matchAll(RECEIVES)) {
    const start = from + match.index;
    const verbEnd = start + match[0].length;
    const rest = clean.slice(verbEnd, Math.min(to, verbEnd + LONGEST_GUEST));
    const length = GUEST_END.exec(rest)?.index ?? 0;
    if (length < 2) continue;
    const guests = people.filter((person) => person.start >= verbEnd && person.end <= verbEnd + length);
    const host = hostBefore(clean, people, from, start);
    if (SEVERALLY.test(clean.slice(Math.max(from, start - 6), start)) && guests.length > 1) {
      talks.push(...withEach(clean, guests, host, start, verbEnd + length, '会见'));
      continue;
    }
    const kin = guests.length > 0 ? KIN.exec(clean.slice(guests[guests.length - 1].end, verbEnd + length)) : null;
    const together = kin ? [] : coordinated(clean, guests);
    const [first] = together as (Mention | undefined)[];
    const end = together.at(-1)?.end ?? (kin ? guests[guests.length - 1].end + kin[0].length : verbEnd + length);
    const guestText = clean.slice(verbEnd, end);
    // whom the title says to be received is a guest, named or not
    if (!first && !TITLED.test(guestText) && !titled.includes(`会见${guestText}`)) continue;
    talks.push({
      host,
      guest: first ?? null,
      guests: together,
      start,
      end,
      verb: '会见',
      guestText,
    });
  }
  return talks;
}

function conversations(clean: string, from: number, to: number, people: Mention[]): Talk[] {
  const talks: Talk[] = [];
  for (const match of clean.slice(from, to).matchAll(WITH)) {
    const start = from + match.index;
    const end = start + match[0].length;
    const guestText = match[1];
    // …和乌沙科夫参加会晤, 他与普京的会晤取得进展, 同…主席多次会晤
    if (/举行|召开|共同|(?:参加|出席|结束|介绍|评价|[多数两二三四五]次)$/.test(guestText)) continue;
    const guest = personIn(people, start, start + 1 + guestText.length);
    if (!guest && !TITLED.test(guestText)) continue;
    const host = hostBefore(clean, people, from, start);
    if (!host && (guest === null || guestText.endsWith('的'))) continue;
    const guests = people.filter((person) => person.start >= start && person.end <= start + 1 + guestText.length);
    if (SEVERALLY.test(clean.slice(Math.max(from, start - 4), end)) && guests.length > 1) {
      talks.push(...withEach(clean, guests, host, start, end, match[2]));
      continue;
    }
    talks.push({ host, guest, guests: coordinated(clean, guests), start, end, verb: match[2], guestText });
  }
  return talks;
}

/** Talks of one sentence of `clean`; `hostOfText` is who receives where the sentence does not say, `titled` the title. */
export function findTalks(
  clean: string,
  from: number,
  to: number,
  people: Mention[],
  hostOfText: Mention | null,
  titled: string,
): EventCandidate[] {
  const sentence = clean.slice(from, to);
  if (!/会见|会谈|会晤|通电话|座谈/.test(sentence)) return [];
  const inside = people.filter((person) => person.start >= from && person.end <= to);
  const found: EventCandidate[] = [];
  for (const talk of [...receptions(clean, from, to, inside, titled), ...conversations(clean, from, to, inside)]) {
    const clause =
      clean
        .slice(Math.max(from, talk.start - 30), talk.start)
        .split(/[，。；]/)
        .at(-1) ?? '';
    if (UNFIT.test(clause) || /^(?:(?:后|前)?的|以来)/.test(clean.slice(talk.end, talk.end + 2))) continue;
    const host = talk.host ?? hostOfText;
    const named = talk.guests.length > 1 && talk.guests.length <= MOST_GUESTS;
    const guest = named ? talk.guests.map(({ name }) => name).join('、') : (talk.guest?.name ?? talk.guestText);
    if (host && host.name === talk.guest?.name) continue;
    const name = talk.verb === '会见' ? `${host?.name ?? ''}会见${guest}` : `${host?.name ?? ''}同${guest}${talk.verb}`;
    const joined = talk.host && talk.host.end === talk.start;
    found.push({
      start: joined && talk.host ? talk.host.start : talk.start,
      end: talk.end,
      name,
      category: 'meeting',
      rule: talk.host ? 'talk' : 'talk-without-host',
      confidence: talk.guest ? 0.9 : 0.75,
    });
  }
  return found;
}
