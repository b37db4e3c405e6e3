// Posts that somebody is elected or appointed to, the body and the post behind the verb: 再次当选中共中央总书记.

import type { Title } from '../../2-find/titles.ts';
import type { Mention, MentionRelation, ReadText } from '../../types.ts';
import { holdsPost } from './holds-post.ts';
import { readPosts } from './predicate.ts';

const ELECTED = /(?:再次)?(?:当选|连任|当选连任|就任|出任|担任|升任|转任|改任|现)(?:为|新一任|新任)?(?<!现)$/;
const LONGEST_ELECTED = 8;
const LONGEST_CLAUSE = 30;
/** 祝贺他当选: somebody else; a plan or a wish. */
const NOT_HIS = /[他她你您不。！？；：“”\n]|中国|中方|赞赏|感谢|未|拟|将|有望|竞选|提名|会见|祝贺|致电|推荐|支持/;

/** 习近平主席…再次当选中共中央总书记: the person named last before the verb, in the same sentence. */
export function readElected(
  text: ReadText,
  people: Mention[],
  bodies: Mention[],
  titleStarting: Map<number, Title>,
): MentionRelation[] {
  const { clean } = text;
  const bodyStarting = new Map(bodies.map((body) => [body.start, body]));
  return bodies.flatMap((body) => {
    const title = titleStarting.get(body.end);
    const verb = title && ELECTED.exec(clean.slice(Math.max(0, body.start - LONGEST_ELECTED), body.start));
    if (!title || !verb) return [];
    const at = body.start - verb[0].length;
    const person = people.findLast(({ end }) => end <= at && at - end <= LONGEST_CLAUSE);
    if (!person || clean[title.end] === '国' || NOT_HIS.test(clean.slice(person.end, at))) return [];
    return readPosts(text, body.start, titleStarting, bodyStarting).flatMap((item) =>
      item.body ? [holdsPost(text, person, item.body, item.title, 'post.elected', 0.75)] : [],
    );
  });
}
