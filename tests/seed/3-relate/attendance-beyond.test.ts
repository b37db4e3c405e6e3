// Who took part where the event is named elsewhere: opening sessions, what was told above, farewells, lists of bodies.
import { readNews, relationsOf } from '../read-news.ts';

test.each([
  [
    'the opening of a congress',
    ['中国农工民主党第十七次全国代表大会开幕', '石泰峰、沈跃跃出席开幕会，何维主持开幕会。'],
    ['石泰峰 attendee', '沈跃跃 attendee', '何维 chair'],
    '中国农工民主党第十七次全国代表大会',
  ],
  [
    'a post after the name before the chair',
    ['十四届全国人大常委会第六次会议闭幕', '赵乐际委员长主持闭幕会。'],
    ['赵乐际 chair'],
    '十四届全国人大常委会第六次会议',
  ],
  [
    'a list of bodies',
    ['第七次全国妇女儿童工作会议召开', '国家发展改革委、公安部、教育部、上海市有关负责同志作了交流发言。'],
    ['国家发展改革委 speaker', '公安部 speaker', '教育部 speaker'],
    '第七次全国妇女儿童工作会议',
  ],
  [
    'who goes along on an inspection',
    ['李强在新疆调研', '国务院总理李强5月7日至9日在新疆调研。', '马兴瑞、吴政隆参加调研。', '蔡奇陪同考察。'],
    ['李强 attendee', '马兴瑞 attendee', '吴政隆 attendee', '蔡奇 attendee'],
    '李强在新疆调研',
  ],
  [
    'who conveys and who reads out',
    [
      '全市公安机关队伍建设工作会议召开',
      '市公安局副局长陈晓明同志传达了全省公安机关队伍建设工作会议精神，副局长赵海军宣读了表彰决定。',
    ],
    ['陈晓明 announcer', '赵海军 announcer'],
    '全市公安机关队伍建设工作会议',
  ],
  [
    'a farewell',
    ['宋平同志遗体在京火化', '习近平、李强等，缓步来到宋平同志的遗体前肃立默哀。'],
    ['习近平 attendee', '李强 attendee'],
    '宋平同志遗体在京火化',
  ],
])('%s', (_rule, lines, expected, event) => {
  const rows = relationsOf(readNews(lines), 'ATTENDED').filter((row) => row.endsWith(event));
  expect(rows.sort()).toEqual(expected.map((row) => `${row} ${event}`).sort());
});

test('who took part in the above took part in the talk told above', () => {
  const rows = relationsOf(
    readNews(['李强同尼泊尔总理普拉昌达会谈', '李强25日同尼泊尔总理普拉昌达举行会谈。', '吴政隆参加上述活动。']),
    'ATTENDED',
  );
  expect(rows).toContain('吴政隆 attendee 李强同普拉昌达会谈');
});

test('who chairs several meetings chairs each', () => {
  const rows = relationsOf(
    readNews(['工作动态', '国务院副总理丁薛祥主持中新双边合作联委会第二十一次会议、全国科技工作会议和全国教育大会。']),
    'ATTENDED',
  );
  expect(rows).toEqual([
    '丁薛祥 chair 中新双边合作联委会第二十一次会议',
    '丁薛祥 chair 全国科技工作会议',
    '丁薛祥 chair 全国教育大会',
  ]);
});

test('what only tells who the guest is makes nobody else attend', () => {
  const rows = relationsOf(
    readNews([
      '李强会见乌兹别克斯坦总统',
      '国务院总理李强2日在京会见来华出席2025年上海合作组织峰会和纪念活动的乌兹别克斯坦总统米尔济约耶夫。',
    ]),
    'ATTENDED',
  );
  expect(rows.filter((row) => row.includes('峰会'))).toEqual([]);
});

test.each([
  ['a meeting that is told of another', ['全国侨务工作会议召开', '会议由王沪宁提议，会议传达了中央经济工作会议精神。']],
  ['a written summary', ['全国政协召开主席会议', '会议书面审议了全国政协办公厅工作总结。']],
  ['condolences from afar', ['宋平同志遗体在京火化', '胡锦涛送花圈，对宋平同志逝世表示哀悼。']],
  ['visits to the sick', ['宋平同志遗体在京火化', '习近平、李强等同志，前往医院看望。']],
])('nobody by %s', (_what, lines) => {
  expect(relationsOf(readNews(lines), 'ATTENDED')).toEqual([]);
});
