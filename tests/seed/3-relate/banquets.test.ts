// Who was at a banquet: hosts and guests, and those who came with them.
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
