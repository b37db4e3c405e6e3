// Who attended what in which role, from the sentence and from the text's frame.
import { readNews, relationsOf } from '../read-news.ts';

const TITLE = '全国侨务工作会议在京召开';
const LEAD = '全国侨务工作会议19日在北京召开。';

test.each([
  ['chair', '李干杰主持会议。', ['李干杰 chair']],
  ['attend and speak is speaking', '王沪宁出席会议并讲话。', ['王沪宁 speaker']],
  ['chair and sum up', '王小洪主持会议并作总结讲话。', ['王小洪 chair', '王小洪 summary']],
  ['read out and speak', '陈文清在会上传达习近平重要指示并讲话。', ['陈文清 announcer', '陈文清 speaker']],
  ['address for another body', '蔡奇代表党中央致词。', ['蔡奇 address']],
  [
    'a list under two titles',
    '国务院副总理何立峰、张国清，国务委员王小洪、吴政隆出席会议。',
    ['何立峰 attendee', '张国清 attendee', '王小洪 attendee', '吴政隆 attendee'],
  ],
  ['who leads an organizing body', '中央组织部部长石泰峰主持会议并作工作部署。', ['石泰峰 chair', '石泰峰 speaker']],
  ['said at the meeting', '国务院总理李强在会上强调，要从严治党。', ['李强 speaker']],
  ['summing up', '李干杰在总结讲话中表示，要抓好落实。', ['李干杰 summary']],
  ['bodies by their heads', '外交部、教育部负责同志作交流发言。', ['外交部 speaker', '教育部 speaker']],
  ['chair and demands', '李干杰主持会议并就落实会议精神提出具体要求。', ['李干杰 chair', '李干杰 speaker']],
])('%s: %s', (_rule, sentence, expected) => {
  const rows = relationsOf(readNews([TITLE, LEAD, sentence]), 'ATTENDED');
  expect(rows.sort()).toEqual(expected.map((row) => `${row} 全国侨务工作会议`).sort());
});

test.each([
  ['a plan', '王沪宁将出席会议并讲话。'],
  ['somebody who is only cited', '会议学习了习近平重要指示。'],
  ['speech about attending', '王沪宁强调，各单位要组织干部参加会议。'],
  ['other attendance', '代表们参加审议，委员们参加劳动。'],
])('no attendance: %s', (_what, sentence) => {
  expect(relationsOf(readNews([TITLE, LEAD, sentence]), 'ATTENDED')).not.toContainEqual(
    expect.stringContaining('attendee'),
  );
});

test('an invitation is kept', () => {
  const facts = readNews([TITLE, LEAD, '中央纪委书记李希应邀出席会议。']);
  expect(facts.relations.find(({ type }) => type === 'ATTENDED')).toMatchObject({ role: 'attendee', invited: true });
});

test('remarks at several meetings make a speaker at each', () => {
  const facts = readNews(['工作动态', '学习习近平总书记在全国公安工作会议、中央政法工作会议上的重要讲话精神。']);
  expect(relationsOf(facts, 'ATTENDED')).toEqual([
    '习近平 speaker 全国公安工作会议',
    '习近平 speaker 中央政法工作会议',
  ]);
});

test('a meeting named in the sentence is meant before the one the text reports', () => {
  const facts = readNews([TITLE, LEAD, '5月10日，我市召开全市领导干部会议，蔡奇同志在会上指出，要抓好落实。']);
  expect(relationsOf(facts, 'ATTENDED')).toEqual(['蔡奇 speaker 全市领导干部会议']);
});

test('both sides of a talk attend it, and who accompanies', () => {
  const facts = readNews(['赵乐际会见苏林', '赵乐际19日在河内会见越共中央总书记苏林。', '国务委员王毅参加会见。']);
  expect(relationsOf(facts, 'ATTENDED').sort()).toEqual(
    ['苏林', '赵乐际', '王毅'].map((name) => `${name} attendee 赵乐际会见苏林`).sort(),
  );
});

test('where the sentence says only 会议 an anchor shows which', () => {
  const facts = readNews([TITLE, LEAD, '李干杰主持会议。']);
  const [evidence] = facts.relations.find(({ type }) => type === 'ATTENDED')?.evidence ?? [];
  const quoted = (as: string) =>
    evidence.marks.filter((mark) => mark.as === as).map((mark) => facts.text.slice(mark.start, mark.end));
  expect(quoted('subject')).toEqual(['李干杰']);
  expect(quoted('object')).toEqual(['会议']);
  expect(quoted('anchor')).toEqual(['全国侨务工作会议']);
  expect(facts.text.slice(evidence.start, evidence.end)).toBe('李干杰主持会议。');
});
