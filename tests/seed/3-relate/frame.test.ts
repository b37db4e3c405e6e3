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

test('each story of a digest reports its own events, and 会议 in it means its own', () => {
  const facts = readNews([
    '国内联播快讯',
    '央视网消息（新闻联播）：',
    '首届中国标准化大会在南京开幕',
    '今天（5月20日），首届中国标准化大会在南京开幕。田世宏主持会议。',
    '第二届东坡文化旅游大会在海口举行',
    '昨天（5月19日），第二届东坡文化旅游大会在海口举行。冯飞主持会议。大会贯彻党的二十大精神。',
  ]);
  expect(relationsOf(facts, 'REPORTS')).toEqual(['DOC 首届中国标准化大会', 'DOC 第二届东坡文化旅游大会']);
  expect(relationsOf(facts, 'REFERS_TO')).toEqual(['DOC 党的二十大']);
  expect(relationsOf(facts, 'ATTENDED')).toEqual([
    '田世宏 chair 首届中国标准化大会',
    '冯飞 chair 第二届东坡文化旅游大会',
  ]);
});

test('a sitting told of in a later sentence is part of the session, the verb standing for it', () => {
  const facts = readNews([
    '十四届全国人大常委会第二十次会议在京举行',
    '十四届全国人大常委会第二十次会议4日在北京举行。',
    '下午，举行第一次全体会议。',
  ]);
  expect(relationsOf(facts, 'PART_OF')).toEqual([
    '十四届全国人大常委会第二十次会议第一次全体会议 十四届全国人大常委会第二十次会议',
  ]);
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

test.each([
  [
    'a name that holds the verb of holding',
    ['中共中央政治局召开会议', '中共中央政治局6月30日召开会议，研究防汛。'],
    '中共中央政治局会议',
    '2026-06-30',
  ],
  [
    'an inspection, the posts between',
    ['丁薛祥在湖北调研', '6月26日至28日，中共中央政治局常委、国务院副总理丁薛祥在湖北调研。'],
    '丁薛祥在湖北调研',
    '2026-06-26/2026-06-28',
  ],
  [
    'joined events',
    ['工作动态', '全国青联第十四届委员会全体会议、全国学联第二十八次代表大会2日上午在京开幕。'],
    '全国青联第十四届委员会全体会议',
    '2026-07-02',
  ],
  [
    'the same day',
    ['工作动态', '7月1日，习近平致信首届中国航天论坛。', '首届中国航天论坛当日在杭州开幕。'],
    '首届中国航天论坛',
    '2026-07-01',
  ],
  [
    'before the meeting',
    ['工作动态', '全国侨务工作会议1日在京召开。', '会前，王沪宁主持召开全国侨联座谈会。'],
    '全国侨联座谈会',
    '2026-07-01',
  ],
  [
    'only the title names it',
    ['全军宣讲首场报告会举行', '全军宣讲1日在京举行首场报告会。'],
    '全军宣讲首场报告会',
    '2026-07-01',
  ],
  ['only cited', ['工作动态', '1日，公安部召开全国公安工作会议，传达中央政法工作会议精神。'], '中央政法工作会议', null],
  [
    'cited in a list',
    ['工作动态', '1日，学习习近平总书记在全国公安工作会议、中央政法工作会议上的重要讲话精神。'],
    '全国公安工作会议',
    null,
  ],
  [
    'the last day of several',
    ['工作动态', '十四届全国人大常委会第六次会议1日下午在京闭幕。'],
    '十四届全国人大常委会第六次会议',
    null,
  ],
  [
    'the day of its session',
    ['工作动态', '十四届全国人大常委会第六次会议1日举行第一次全体会议。'],
    '十四届全国人大常委会第六次会议',
    null,
  ],
  [
    'what the guest came for',
    ['工作动态', '7月1日，李强在京会见来华出席2026年中国航天论坛开幕式的柬埔寨首相洪玛奈。'],
    '2026年中国航天论坛',
    '2026',
  ],
  [
    'a journey is longer than its meetings',
    ['工作动态', '6月26日至28日，丁薛祥赴河内出席中越合作委员会第七次会议。'],
    '中越合作委员会第七次会议',
    null,
  ],
  [
    'by what it is about',
    ['李强主持国务院第九次专题学习', '6月30日下午，国务院以“养老”为主题，进行第九次专题学习。'],
    '国务院第九次专题学习',
    '2026-06-30',
  ],
  [
    'a plenary that is held',
    ['农工党十七届二中全会开幕', '6月30日，中国农工民主党第十七届中央委员会第二次全体会议在京开幕。'],
    '中国农工民主党第十七届中央委员会第二次全体会议',
    '2026-06-30',
  ],
  [
    'what is submitted to it',
    ['工作动态', '1日，李强主持召开国务院会议，讨论拟提请十四届全国人大四次会议审议的报告。'],
    '十四届全国人大四次会议',
    null,
  ],
  [
    'what the host has come for',
    ['工作动态', '国务院总理李强1日抵达堪培拉，并将出席中澳总理年度论坛。'],
    '中澳总理年度论坛',
    null,
  ],
  ['a day of the police', ['工作动态', '今天（7月1日）是第四个中国人民警察节。'], '中国人民警察节', '2026-07-01'],
  ['a day in the name', ['工作动态', '在“三八”国际劳动妇女节即将到来之际，表示祝愿。'], '“三八”国际劳动妇女节', null],
  [
    'received before the congress',
    ['李强会见大会代表', '全国自强模范表彰大会1日在京举行。', '会前，国务院总理李强会见大会代表。'],
    '李强会见大会代表',
    '2026-07-01',
  ],
  ['a day that is not said', ['工作动态', '近日，公安部召开全国公安工作会议。'], '全国公安工作会议', null],
])('the date of an event: %s', (_what, lines, name, date) => {
  const event = readNews(lines, '20260701').entities.find((entity) => entity.kind === 'Event' && entity.name === name);
  expect(event).toMatchObject({ name, date });
});

test.each([
  ['20241101', '新华社北京10月31日电 全国侨务工作会议今天在京召开。', '2024-10-31'],
  ['20241101', '全国侨务工作会议今天在京召开。', '2024-11-01'],
])('published %s, %s', (published, sentence, date) => {
  const [event] = readNews(['工作动态', sentence], published).entities.filter(({ kind }) => kind === 'Event');
  expect(event.date).toBe(date);
});

test('a text without a day of publication has the year of its event', () => {
  const { document } = readNews(['在2024年市局机关党建工作推进会上的讲话', '同志们，推进会现在开始。'], '');
  expect([document.date, document.dateOf]).toEqual(['2024', 'event']);
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

test('an event to come does not date the report', () => {
  const { document } = readNews(
    ['全国侨务工作会议将于9月3日在京举行', '全国侨务工作会议将于9月3日在京举行。'],
    '20250902',
  );
  expect([document.date, document.dateOf]).toEqual(['2025-09-02', 'publication']);
});

test('what guests came for is no event that the text reports', () => {
  const facts = readNews([
    '习近平会见出席中国国际友好大会外方嘉宾',
    '国家主席习近平19日在京会见出席中国国际友好大会的外方嘉宾。',
    '蔡奇、王毅等参加会见。',
  ]);
  expect(relationsOf(facts, 'REPORTS')).toHaveLength(1);
  expect(relationsOf(facts, 'REFERS_TO')).toEqual(['DOC 中国国际友好大会']);
  expect(relationsOf(facts, 'ATTENDED').map((row) => row.split(' ')[0])).toEqual(['习近平', '蔡奇', '王毅']);
});

test('an echo of a visit does not report it', () => {
  const facts = readNews([
    '习近平总书记在山西考察时的重要讲话引发热烈反响',
    '习近平总书记近日在山西考察时强调，要落实战略部署。',
  ]);
  expect(relationsOf(facts, 'REPORTS')).toEqual([]);
});

test('a day that its name tells is that of the days around', () => {
  const facts = readNews(['工作动态', '在“三八”国际劳动妇女节即将到来之际，表示祝愿。'], '20250306');
  expect(facts.entities.find(({ kind }) => kind === 'Event')?.date).toBe('2025-03-08');
});

test('a meeting without a name is reported beside the deed that the title tells', () => {
  const facts = readNews(
    [
      '习近平在看望参加政协会议的民盟界委员时强调 强化教育支撑作用',
      '国家主席习近平6日看望了参加全国政协十四届三次会议的民盟界委员，并参加联组会。',
      '联组会上，委员张运凯作了发言。在听取大家发言后，习近平发表重要讲话。',
    ],
    '20250306',
  );
  expect(relationsOf(facts, 'REPORTS')).toContain('DOC 习近平参加联组会');
  expect(relationsOf(facts, 'REPORTS')).not.toContain('DOC 全国政协十四届三次会议');
  expect(relationsOf(facts, 'ATTENDED').filter((row) => row.endsWith('联组会'))).toEqual([
    '张运凯 speaker 习近平参加联组会',
    '习近平 speaker 习近平参加联组会',
  ]);
});

test('who answers for guests that are not named took part', () => {
  const facts = readNews([
    '赵乐际会见博鳌论坛顾问',
    '全国人大常委会委员长赵乐际19日会见博鳌论坛顾问。',
    '论坛理事长潘基文等代表高度赞赏中国倡议。',
  ]);
  expect(relationsOf(facts, 'ATTENDED')).toContain('潘基文 attendee 赵乐际会见博鳌论坛顾问');
});
