// Who holds which post in which body, by the wording.

import { readText } from '../../../seed/1-read-text.ts';
import { findMentions } from '../../../seed/2-find-mentions.ts';
import { relatePosts } from '../../../seed/3-relate/posts.ts';
import { sourceOf } from '../source-of.ts';

function postsIn(wording: string): string[] {
  const text = readText(sourceOf(wording));
  const nameOf = (end: { name: string } | 'DOC') => (end === 'DOC' ? end : end.name);
  return relatePosts(text, findMentions(text)).map(({ source, target, title }) =>
    [nameOf(source), nameOf(target), title].join('|'),
  );
}

test.each([
  ['公安部党委委员、副部长，国家移民管理局党组书记、局长许甘露出席会议并讲话。', ['许甘露|公安部|党委委员', '许甘露|公安部|副部长', '许甘露|国家移民管理局|党组书记', '许甘露|国家移民管理局|局长']],
  ['国家移民管理局党组成员、副局长曲云海、赵昌华参加会议。', ['曲云海|国家移民管理局|党组成员', '曲云海|国家移民管理局|副局长', '赵昌华|国家移民管理局|党组成员', '赵昌华|国家移民管理局|副局长']],
  ['中共中央政治局常委、中央纪委书记李希，中共中央书记处书记、国家监委主任刘金国出席会议。', ['李希|中共中央政治局|常委', '李希|中央纪委|书记', '刘金国|中共中央书记处|书记', '刘金国|国家监委|主任']],
  ['青海省委原常委、政法委原书记杨发森严重违纪。', ['杨发森|青海省委|原常委', '杨发森|青海省委政法委|原书记']],
  ['中共中央总书记、国家主席、中央军委主席习近平发表讲话。', ['习近平|中共中央|总书记', '习近平|中央军委|主席']],
  ['市直机关工委分管日常工作的副书记李彦来讲话。北京市直机关工委召开会议。', ['李彦来|北京市直机关工委|分管日常工作的副书记']],
  ['程凯，生前是湖北省黄梅县公安局黄梅派出所的一名民警。', ['程凯|湖北省黄梅县公安局黄梅派出所|民警']],
  ['外交部长王毅主持会议。', ['王毅|外交部|部长']],
  ['全国人大常委会举行会议。栗战书委员长出席。', ['栗战书|全国人大常委会|委员长']],
  ['绵阳市公安局召开会议。市公安局党委委员、副局长张涛，党委委员、政治部主任刘洋宣读决定。', ['张涛|绵阳市公安局|党委委员', '张涛|绵阳市公安局|副局长', '刘洋|绵阳市公安局|党委委员', '刘洋|绵阳市公安局政治部|主任']],
  ['会议由区委副书记、区长欧阳建华主持。', ['欧阳建华|区委|副书记']],
  ['国务委员兼国务院秘书长吴政隆宣布仪式开始。', ['吴政隆|国务院|秘书长']],
])('%s', (wording, posts) => {
  expect(postsIn(wording)).toEqual(posts);
}); // prettier-ignore

test.each([
  '公安部主要负责同志、各总站主要负责人参加会议。',
  '四川省公安厅召开会议，舒文出席。',
  '国家主席习近平会见外宾。',
])('%s gives nobody a post', (wording) => {
  expect(postsIn(wording)).toEqual([]);
});
