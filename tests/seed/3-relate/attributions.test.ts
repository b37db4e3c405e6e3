// How far somebody's words reach: to the end of the paragraph in a report, not into what a narrator says after a quotation.
import { readNews, relationsOf } from '../read-news.ts';

const voicedBy = (lines: string[]) => relationsOf(readNews(lines), 'VOICED');

test('a report goes on with what its speaker says', () => {
  const rows = voicedBy([
    '习近平会见塞尔维亚总统',
    '国家主席习近平8日在贝尔格莱德会见塞尔维亚总统武契奇。',
    '习近平指出，中塞是守望相助的好朋友。两国共建“一带一路”合作成果丰硕。',
  ]);
  expect(rows.some((row) => row.startsWith('习近平') && row.includes('一带一路'))).toBe(true);
});

test.each([
  [
    'a feature quotes and goes on by itself',
    '习近平总书记指出，能源保障和安全事关国计民生。我国持续加快特高压建设，共建“一带一路”走深走实。',
  ],
  ['a rumour is passed on', '据多家媒体报道，俄外长拉夫罗夫表示，局势正在恶化。“一带一路”项目照常进行。'],
])('%s', (_what, paragraph) => {
  expect(voicedBy(['“一带一路”上的能源', paragraph])).toEqual([]);
});

test('after a quotation in a feature, what only the speaker can mean is still his', () => {
  const rows = voicedBy([
    '“一带一路”上的能源',
    '中共中央总书记习近平近日在京召开座谈会。',
    '习近平总书记强调，能源安全是须臾不可忽视的大事。要推动共建“一带一路”走深走实。',
  ]);
  expect(rows.some((row) => row.startsWith('习近平') && row.includes('一带一路'))).toBe(true);
});
