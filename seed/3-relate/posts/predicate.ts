// Posts said of a person behind the name: X，生前是黄梅派出所的一名民警; X任公安部副部长、党委委员.

import type { Title } from '../../2-find/titles.ts';
import type { Mention, ReadText } from '../../types.ts';
import { isOfSame } from './chain.ts';
import type { Item } from './chain.ts';

const COPULA =
  /^(?:，|同志)?(?:生前|现|曾|原|当时)?(?:是|系|任|担任|兼任|出任|历任|先后担?任|当选为?|为)(?:原)?(?:第?[一二三四五六七八九十]+届)?/;

const ENDS_IN_POST = /^(?:党委|政协|人大)$/;
const LONGEST_COPULA = 20;

/** The posts that follow the name which ends at `end`, each with its body. */
export function readPredicate(
  text: ReadText,
  end: number,
  titleStarting: Map<number, Title>,
  bodyStarting: Map<number, Mention>,
): Item[] {
  const verb = COPULA.exec(text.clean.slice(end, end + LONGEST_COPULA));
  return verb ? readPosts(text, end + verb[0].length, titleStarting, bodyStarting) : [];
}

/** The posts one after another from `from`, the body said before the first: 公安部副部长、党委委员. */
export function readPosts(
  text: ReadText,
  from: number,
  titleStarting: Map<number, Title>,
  bodyStarting: Map<number, Mention>,
): Item[] {
  const items: Item[] = [];
  let at = from;
  let body: Mention | null = null;
  for (;;) {
    const here = bodyStarting.get(at);
    if (here) {
      body = here;
      at = here.end + (/^的(?:一[名位个])?/.exec(text.clean.slice(here.end, here.end + 3))?.[0].length ?? 0);
    }
    // 公安部党委委员, 全国政协委员: the body's last word begins the post
    const party =
      body?.end === at && ENDS_IN_POST.test(text.clean.slice(at - 2, at)) ? titleStarting.get(at - 2) : undefined;
    const title = party ? { ...party, start: at } : titleStarting.get(at);
    if (!title || !body) return items;
    if (here || isOfSame(title.noun, body)) items.push({ title, body, ofUnknown: false });
    if (text.clean[title.end] !== '、') return items;
    at = title.end + 1;
  }
}
