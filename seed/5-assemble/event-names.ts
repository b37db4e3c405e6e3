// Whether two names can be of one meeting: a preparatory meeting of a congress is not the congress.
import { readLexicon } from '../lexicon.ts';

const DISTINCTIONS = readLexicon('event-distinctions').map((line) => line.split(/\s+/));

/** False when a name goes on where the other ends (…一次会议, …一次会议预备会议), or only one has 常委会, 主席团 and the like. */
export function isSameMeeting(alias: string, name: string): boolean {
  if (name.startsWith(alias) || alias.startsWith(name)) return false;
  const has = (text: string, words: string[]) => words.some((word) => text.includes(word));
  return DISTINCTIONS.every((words) => has(alias, words) === has(name, words));
}
