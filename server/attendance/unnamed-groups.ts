// Finds groups that a sentence says were there without a name: 局机关各司委及直属单位负责人参加会议.
import { ATTENDED_THINGS, ATTENDING, GROUP_ENDS } from './group-words.ts';

interface Place {
  start: number;
  end: number;
}

const either = (words: string[]) => `(?:${words.join('|')})`;
/** The verb with what is attended: 参加会议, 出席了本次活动. */
const ATTENDS = new RegExp(
  `(?:应邀|分别|一同|共同|集体|全程|还|也|等)*${either(ATTENDING)}[^，。；,;]{0,14}?${either(ATTENDED_THINGS)}`,
  'u',
);
const ENDS_AS_GROUP = new RegExp(`${either(GROUP_ENDS)}(?:等|共|约|近)?(?:\\d+(?:余|多)?[人名])?$`, 'u');
const ITEM = /[^，,；;。]+/gu;
/** Begins what is another than the name before it; 有关负责同志 right after a body's name is that body's own. */
const ANOTHER = /^\s*(?:、|和|与|以及|及(?!其))/u;
/** Where they were: 在省厅主会场. */
const WHERE = /在[^、]{1,14}(?:会场|现场|会议室)$/u;
const SHORTEST = 4;

/**
 * The spans of unnamed groups in one sentence, counted like `start`. `names` are the places of people and bodies that
 * stand in the roster themselves; nothing they stand for is given again.
 */
export function findUnnamedGroups(sentence: { start: number; text: string }, names: Place[]): Place[] {
  const { start, text } = sentence;
  const attends = ATTENDS.exec(text);
  if (!attends) return [];
  const list = text.slice(0, attends.index);
  return [...list.matchAll(ITEM)].flatMap((item) => {
    const place = { start: start + item.index, end: start + item.index + item[0].length };
    const last = names
      .filter((name) => name.start >= place.start && name.end <= place.end)
      .sort(byEnd)
      .at(-1);
    if (last && !ANOTHER.test(text.slice(last.end - start, place.end - start))) return [];
    const group = trim(text, start, last ? { start: last.end, end: place.end } : place);
    const words = text.slice(group.start - start, group.end - start);
    return words.length >= SHORTEST && ENDS_AS_GROUP.test(words) ? [group] : [];
  });
}

/** Without white space, without the 、 or 和 that joins it to a name before, without where it was. */
function trim(text: string, start: number, { start: from, end: to }: Place): Place {
  const words = text.slice(from - start, to - start);
  const lead = /^[\s、和及与]*(?:以及)?\s*/u.exec(words)?.[0].length ?? 0;
  return { start: from + lead, end: from + words.trimEnd().replace(WHERE, '').trimEnd().length };
}

function byEnd(a: Place, b: Place): number {
  return a.end - b.end;
}
