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
  [
    'who makes a decision known',
    ['全国侨务工作会议召开', '石泰峰宣布表彰决定，刘金国主持会议。'],
    ['石泰峰 announcer', '刘金国 chair'],
    '全国侨务工作会议',
  ],
  [
    'who only signed',
    ['全国侨务工作会议召开', '张又侠宣读习近平签署的命令，何卫东主持会议。'],
    ['张又侠 announcer', '何卫东 chair'],
    '全国侨务工作会议',
  ],
  [
    'with a partner, after talks with others',
    [
      '工作动态',
      '19日，丁薛祥在河内出席中越经贸论坛，会见越南国家主席苏林，同越南副总理陈红河共同主持中越合作委员会第七次会议。',
    ],
    ['丁薛祥 chair', '陈红河 chair'],
    '中越合作委员会第七次会议',
  ],
  [
    'morning and afternoon',
    ['全国侨务工作会议召开', '石泰峰、胡春华分别主持上午和下午的全体会议。'],
    ['石泰峰 chair', '胡春华 chair'],
    '全国侨务工作会议',
  ],
  [
    'said at the opening of a class',
    ['中央党校培训班开班', '19日，中央党校2024年春季中青年干部培训班开班。', '李希在培训班开班式上强调，要担当作为。'],
    ['李希 speaker'],
    '中央党校2024年春季中青年干部培训班',
  ],
  [
    'spoke after hearing others',
    ['李强主持召开全国经济形势座谈会', '李强19日出席全国经济形势座谈会。', '在听取代表发言后，李强指出，要稳中求进。'],
    ['李强 chair', '李强 speaker'],
    '全国经济形势座谈会',
  ],
  [
    'the meeting that the sentence begins with',
    [
      '十四届全国人大常委会第五次委员长会议举行',
      '委员长会议上，全国人大常委会秘书长刘奇就全国人大常委会第三次会议议程草案作了汇报。',
    ],
    ['刘奇 speaker'],
    '十四届全国人大常委会第五次委员长会议',
  ],
  [
    'explained a long bill',
    [
      '十四届全国人大常委会第十次会议举行',
      '生态环境部部长黄润秋作了关于提请审议批准《〈关于汞的水俣公约〉缔约方大会第四次会议决定的修正》的议案的说明。',
    ],
    ['黄润秋 speaker'],
    '十四届全国人大常委会第十次会议',
  ],
  [
    'was present, spoke from the floor, reported on a year',
    [
      '全国政协十四届常委会第三次会议举行全体会议',
      '政协第十四届全国委员会常务委员会第三次会议23日举行全体会议。俄罗斯总统普京、南非总统拉马福萨与会。黄润秋常委提出，要坚持创新。主席何维代表常务委员会作2023年工作报告。',
    ],
    ['普京 attendee', '拉马福萨 attendee', '黄润秋 speaker', '何维 speaker'],
    '政协第十四届全国委员会常务委员会第三次会议全体会议',
  ],
  [
    'came to listen, and spoke as a member',
    [
      '全国政协十四届三次会议举行第三次全体会议',
      '全国政协十四届三次会议9日举行第三次全体会议。公安部部长王小洪应邀到会听取发言。葛慧君委员发言说，要加强履职。',
    ],
    ['王小洪 attendee', '葛慧君 speaker'],
    '全国政协十四届三次会议第三次全体会议',
  ],
  [
    'holds a ceremony',
    ['工作动态', '19日，国家主席习近平在杜尚别总统府隆重举行授勋仪式。', '王毅宣读命令。'],
    ['习近平 attendee', '王毅 announcer'],
    '授勋仪式',
  ],
  [
    'bodies that others speak for',
    ['全国侨务工作会议召开', '徐晓代表全国青联和全国学联负责同志作工作报告。'],
    ['徐晓 speaker'],
    '全国侨务工作会议',
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

test('the guest attends what he came for, the host does not', () => {
  const rows = relationsOf(
    readNews([
      '李强会见乌兹别克斯坦总统',
      '国务院总理李强2日在京会见来华出席2025年上海合作组织峰会和纪念活动的乌兹别克斯坦总统米尔济约耶夫。',
    ]),
    'ATTENDED',
  );
  expect(rows.filter((row) => row.includes('峰会'))).toEqual(['米尔济约耶夫 attendee 2025年上海合作组织峰会']);
});

test.each([
  ['a meeting that is told of another', ['全国侨务工作会议召开', '会议由王沪宁提议，会议传达了中央经济工作会议精神。']],
  ['a written summary', ['全国政协召开主席会议', '会议书面审议了全国政协办公厅工作总结。']],
  ['condolences from afar', ['宋平同志遗体在京火化', '胡锦涛送花圈，对宋平同志逝世表示哀悼。']],
  ['visits to the sick', ['宋平同志遗体在京火化', '习近平、李强等同志，前往医院看望。']],
])('nobody by %s', (_what, lines) => {
  expect(relationsOf(readNews(lines), 'ATTENDED')).toEqual([]);
});

test('words spoken at another meeting are not spoken at the one the text reports', () => {
  const facts = readNews([
    '全国政协十四届常委会第八次会议开幕',
    '会议传达学习二十届三中全会精神。习近平总书记在全会上发表重要讲话。',
  ]);
  expect(relationsOf(facts, 'ATTENDED')).toEqual(['习近平 speaker 二十届三中全会']);
});

test('a ceremony held for somebody is not one that he holds', () => {
  const facts = readNews(['工作动态', '县公安局为因公牺牲的民警王伟举行了警号封存仪式。']);
  expect(relationsOf(facts, 'ATTENDED')).toEqual([]);
});

test('several guests received together take part in one talk', () => {
  const facts = readNews(['工作动态', '全国人大常委会委员长赵乐际19日在堪培拉同参议长莱恩斯、众议长迪克举行会谈。']);
  expect(relationsOf(facts, 'ATTENDED')).toEqual([
    '赵乐际 attendee 赵乐际同莱恩斯、迪克会谈',
    '莱恩斯 attendee 赵乐际同莱恩斯、迪克会谈',
    '迪克 attendee 赵乐际同莱恩斯、迪克会谈',
  ]);
});

test('who held the event that the text reports', () => {
  const facts = readNews([
    '第五届全球媒体创新论坛在重庆举行',
    '论坛今天在重庆举行。本届论坛由中央广播电视总台与重庆市人民政府联合主办。',
  ]);
  expect(relationsOf(facts, 'HOSTED')).toEqual([
    '中央广播电视总台 第五届全球媒体创新论坛',
    '重庆市人民政府 第五届全球媒体创新论坛',
  ]);
});

test('who takes part in talks held severally takes part in each', () => {
  const facts = readNews([
    '李克强分别会见李家超和贺一诚',
    '国务院总理李克强22日分别会见行政长官李家超和行政长官贺一诚。',
    '夏宝龙等参加会见。',
  ]);
  expect(relationsOf(facts, 'ATTENDED').filter((row) => row.startsWith('夏宝龙'))).toHaveLength(2);
});

test('what the title says is to come has not been attended', () => {
  const facts = readNews([
    '习近平将出席2025年上海合作组织峰会',
    '外交部就国家主席习近平出席2025年上海合作组织峰会向媒体吹风。',
  ]);
  expect(relationsOf(facts, 'ATTENDED')).toEqual([]);
});
