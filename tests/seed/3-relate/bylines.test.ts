// Who wrote, edited, published a text or was its source.

import { extractFacts } from '../../../seed/facts.ts';
import { sourceOf } from '../source-of.ts';

function reportedIn(wording: string): string[] {
  const { relations } = extractFacts(sourceOf(wording));
  return relations.filter(({ type }) => type === 'REPORTED').map(({ source, role }) => `${role} ${source}`);
}

const BODY = '会议强调，要抓好落实，推动工作高质量发展。';

test.each([
  [`某会召开\n来源:中国网 时间:2020-04-10 16:05:33 编辑:刘映红 点击:\n${BODY}`, ['source organization:中国网', 'editor person:刘映红']],
  [`某会召开\n央视网消息（新闻联播）：${BODY}`, ['source organization:央视网', 'source organization:新闻联播']],
  [`某会召开\n${BODY}（记者 王小明 李建国）`, ['reporter person:王小明', 'reporter person:李建国']],
  [`某会召开\n${BODY}(邹迩戈)`, ['reporter person:邹迩戈']],
])('%j', (wording, reported) => {
  expect(reportedIn(wording)).toEqual(reported);
}); // prettier-ignore

test('a body that the text only speaks of is not its source', () => {
  expect(reportedIn(`某会召开\n公安部和人民日报社负责人参加会议。${BODY}`)).toEqual([]);
});
