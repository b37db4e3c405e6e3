// What a text reports and refers to, who held it, what is part of what, and who says what.
import { namesOf, readNews, relationsOf } from '../read-news.ts';

test('the event of the title is reported, every other is referred to', () => {
  const facts = readNews([
    '李希出席全国巡视工作会议',
    '中央纪委书记李希19日出席全国巡视工作会议并讲话。他强调，要落实党的二十大精神。',
  ]);
  expect(relationsOf(facts, 'REPORTS')).toEqual(['DOC 全国巡视工作会议']);
  expect(relationsOf(facts, 'REFERS_TO')).toEqual(['DOC 党的二十大']);
});

test.each([
  ['an echo', '——习近平总书记在中央经济工作会议上的重要讲话引发热烈反响'],
  ['a study of its spirit', '各地深入学习贯彻全国教育大会精神'],
])('%s reports no event', (_what, title) => {
  const facts = readNews([title, '广大干部群众表示，要抓好落实。']);
  expect(relationsOf(facts, 'REPORTS')).toEqual([]);
  expect(relationsOf(facts, 'REFERS_TO')).toHaveLength(1);
});

test.each([
  ['国务院19日召开全国安全生产电视电话会议。', ['国务院 全国安全生产电视电话会议']],
  ['中共中央、国务院19日上午在南京隆重举行国家公祭仪式。', ['中共中央 国家公祭仪式', '国务院 国家公祭仪式']],
  ['国务院将召开全国安全生产电视电话会议。', []],
  ['国务院总理李强主持召开全国安全生产电视电话会议。', []],
])('hosts of %s', (sentence, expected) => {
  expect(relationsOf(readNews(['工作动态', sentence]), 'HOSTED')).toEqual(expected);
});

test('members listed before a formula are part of it', () => {
  const facts = readNews(['工作动态', '抓好学习教育、查纠整改、总结提升“三个环节”。']);
  expect(relationsOf(facts, 'PART_OF')).toEqual(['学习教育 三个环节', '查纠整改 三个环节', '总结提升 三个环节']);
});

test('a list that does not match the number has no members', () => {
  const facts = readNews(['工作动态', '坚持机关带头、基层主动，增强“四个意识”。']);
  expect(namesOf(facts, 'Concept')).toEqual(['四个意识']);
});

test('what somebody says lasts to the end of the paragraph, not into the next', () => {
  const facts = readNews(['工作动态', '李希强调，要抓住“关键少数”。要做到“两个维护”。', '各单位要发挥“领头雁”作用。']);
  expect(relationsOf(facts, 'VOICED')).toEqual(['李希 关键少数', '李希 两个维护']);
});

test.each([
  ['7月26日，国家移民管理局在浙江嘉兴召开全国移民管理工作会议。', '20190728', '2019-07-26', '浙江嘉兴'],
  ['全国侨务工作会议7月27日至28日在京召开。', '20260728', '2026-07-27/2026-07-28', '北京'],
  ['李强强调，要落实全国侨务工作会议部署。', '20260728', null, null],
])('date and place: %s', (sentence, published, date, place) => {
  const [event] = readNews(['工作动态', sentence], published).entities.filter(({ kind }) => kind === 'Event');
  expect([event.date, event.place]).toEqual([date, place]);
});

test('without a day of publication the year comes from an anniversary that is celebrated, and is quoted', () => {
  const facts = readNews(
    ['全省政法会议召开', '3月1日，全省政法队伍教育整顿动员部署会议召开。要以优异成绩庆祝建党100周年。'],
    '',
  );
  expect(facts.entities.find(({ name }) => name.endsWith('会议'))?.date).toBe('2021-03-01');
  const [evidence] = facts.attributes.find(({ attribute }) => attribute === 'date')?.evidence ?? [];
  expect(evidence.marks.map((mark) => facts.text.slice(mark.start, mark.end))).toContain('庆祝建党100周年');
});

test.each([
  ['国家移民管理局隶属于公安部。', ['国家移民管理局 公安部']],
  ['公安部直属的国家移民管理局负责此项工作。', ['国家移民管理局 公安部']],
  ['公安部、国家移民管理局联合印发通知。', []],
])('bodies under bodies: %s', (sentence, expected) => {
  expect(relationsOf(readNews(['工作动态', sentence]), 'UNDER')).toEqual(expected);
});

test.each([
  ['落实“政治标准、政治要求、政治效果”（简称“政治三标”）。', ['政治三标 政治标准、政治要求、政治效果']],
  ['坚持“四个意识”，做到“两个维护”。', []],
])('short wordings that the text gives: %s', (sentence, expected) => {
  expect(relationsOf(readNews(['工作动态', sentence]), 'VARIANT_OF')).toEqual(expected);
});
