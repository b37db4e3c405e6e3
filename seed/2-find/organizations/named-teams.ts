// Teams that bear somebody's name.

import type { Mention, ReadText } from '../../types.ts';
import { nameAt } from '../name-candidates.ts';
import { wordsOf } from '../words.ts';

const NAMED_TEAM = /“([\p{Script=Han}]{2,4})(班|班组|工作室|服务队|突击队|先锋队|小组|志愿队|警务室|调解室)”/gu;
const SURE_NAME = 0;

/** “刘亚斌班”: a team that bears somebody's name. */
export function findNamedTeams(text: ReadText): Mention[] {
  const words = wordsOf(text);
  const found: Mention[] = [];
  for (const match of text.clean.matchAll(NAMED_TEAM)) {
    const start = match.index + 1;
    const end = start + match[1].length + match[2].length;
    const name = nameAt(text.clean, words, start, start + match[1].length);
    if (!name || name.excess > SURE_NAME) continue;
    const surface = text.clean.slice(start, end);
    found.push({
      kind: 'Organization',
      start,
      end,
      name: surface,
      surface,
      rule: 'organization.named-team',
      confidence: 0.97,
    });
  }
  return found;
}
