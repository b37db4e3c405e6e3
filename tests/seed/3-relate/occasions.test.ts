// Who was at a banquet, an opening, a meeting with the press: those whom no plain verb of attending names.
import { readNews, relationsOf } from '../read-news.ts';

test('hosts and guests of a banquet were there, and who attended the activities told before', () => {
  const facts = readNews([
    '习近平同马克龙会谈',
    '国家主席习近平6日同法国总统马克龙举行会谈。',
    '当晚，马克龙和夫人布丽吉特在爱丽舍宫为习近平和彭丽媛举行盛大欢迎晚宴。',
    '蔡奇、王毅等出席上述活动。',
  ]);
  const banquet = '马克龙为习近平举行欢迎晚宴';
  expect(relationsOf(facts, 'ATTENDED')).toEqual(
    expect.arrayContaining(
      ['马克龙', '布丽吉特', '习近平', '彭丽媛', '蔡奇', '王毅'].map((person) => `${person} attendee ${banquet}`),
    ),
  );
});

test('guests listed after the verb were there', () => {
  const facts = readNews([
    '第十九届亚洲运动会在杭州隆重开幕',
    '第十九届亚洲运动会23日晚在杭州隆重开幕。',
    '出席开幕式的国际贵宾有：柬埔寨国王西哈莫尼、叙利亚总统巴沙尔、尼泊尔总理普拉昌达等。',
  ]);
  expect(relationsOf(facts, 'ATTENDED')).toEqual(
    expect.arrayContaining(['西哈莫尼', '巴沙尔', '普拉昌达'].map((person) => `${person} attendee 第十九届亚洲运动会`)),
  );
});

test('members who answer the press speak there, and are of their body', () => {
  const event = '全国政协十四届二次会议第二场“委员通道”';
  const facts = readNews([`${event}开启`, `${event}今天开启。`, '全国政协委员郑军、张海华回答了记者的提问。']);
  expect(relationsOf(facts, 'ATTENDED')).toEqual(
    expect.arrayContaining([`郑军 speaker ${event}`, `张海华 speaker ${event}`]),
  );
  expect(facts.relations.filter(({ type }) => type === 'HOLDS_POST')).toEqual(
    expect.arrayContaining([expect.objectContaining({ title: '委员' })]),
  );
});

test.each([
  ['多次 names no one event', '党中央多次召开政党协商会议，就重大问题听取意见。'],
  ['what a briefing tells of is not held by it', '25日，中共中央对外联络部举办中共二十大精神对非专场宣介会。'],
])('no host: %s', (_what, sentence) => {
  const rows = relationsOf(readNews(['工作动态', sentence]), 'HOSTED');
  expect(rows.filter((row) => /协商会议$|二十大$/.test(row))).toEqual([]);
});
