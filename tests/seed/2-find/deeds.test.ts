// Events that have no name but what is done: several talks in one sentence, farewells, inspections of several places.
import { namesOf, readNews, relationsOf } from '../read-news.ts';

const TITLE = '工作动态';

test.each([
  [
    'talks with each of several',
    '国务院总理李强同参议长罗兰、众议长阿门戈尔分别举行会谈。',
    ['李强同罗兰会谈', '李强同阿门戈尔会谈'],
  ],
  ['one talk with a guest of two posts', '国务院总理李强同总书记、国家主席苏林举行会谈。', ['李强同苏林会谈']],
  [
    'an inspection of several places',
    '全国人大常委会委员长赵乐际4月14日至17日在江苏、安徽调研。',
    ['赵乐际在江苏、安徽调研'],
  ],
  ['a congress before any verb', '党的二十大站在新的历史起点上，擘画了蓝图。', ['党的二十大']],
  ['a session before its presidium', '十四届全国人大一次会议主席团举行会议。', ['十四届全国人大一次会议']],
  ['a day of remembrance', '今天是我国第十个“烈士纪念日”。', ['烈士纪念日']],
  [
    'meetings held with others',
    '国务院总理李强还分别同俄罗斯第一副总理曼图罗夫、副总理诺瓦克等举行会见。',
    ['李强会见曼图罗夫', '李强会见诺瓦克'],
  ],
  [
    'a guest who came for something else too',
    '国家主席习近平会见来华出席有关活动并访华的格鲁吉亚总理加里巴什维利。',
    ['习近平会见加里巴什维利'],
  ],
  [
    'a banquet given',
    '国家主席习近平在人民大会堂金色大厅为越共中央总书记苏林夫妇举行欢迎宴会。',
    ['习近平为苏林举行欢迎宴会'],
  ],
  [
    'a banquet attended',
    '国家主席习近平出席朝鲜劳动党总书记金正恩和夫人李雪主举行的小范围午宴。',
    ['金正恩举行的小范围午宴'],
  ],
  [
    'a list of fields in what is attended',
    '李强同宋赛共同出席互联互通、经贸、检验检疫、绿色发展等领域合作文本展示仪式。',
    ['互联互通、经贸、检验检疫、绿色发展等领域合作文本展示仪式'],
  ],
  [
    'a year opened together',
    '国家主席习近平同俄罗斯总统普京在北京人民大会堂共同出席“中俄教育年”开幕式。',
    ['“中俄教育年”开幕式'],
  ],
  [
    'where members meet the press',
    '全国政协十四届二次会议第二场“委员通道”今天开启。',
    ['全国政协十四届二次会议', '全国政协十四届二次会议第二场“委员通道”'],
  ],
  ['a plenary of another party', '民革十三届六中全会在京召开。', ['民革十三届六中全会']],
  [
    'the two countries a council is between',
    '中新苏州工业园区联合协调理事会第二十六次会议在重庆举行。',
    ['中新苏州工业园区联合协调理事会第二十六次会议'],
  ],
  [
    'a meeting named by who sits there',
    '李强主持召开各民主党派中央、全国工商联负责人和无党派人士代表座谈会。',
    ['各民主党派中央、全国工商联负责人和无党派人士代表座谈会'],
  ],
  ['a cremation', '宋平同志遗体在京火化。', ['宋平同志遗体在京火化']],
])('%s: %s', (_rule, sentence, expected) => {
  expect(namesOf(readNews([TITLE, sentence]), 'Event').sort()).toEqual([...expected].sort());
});

test.each([
  ['qualities that are six and great', '党的六大优秀特质和党的十大任务。'],
  ['what stands before a meeting in a list', '审议通过了2024年参考选题、主席会议学习计划。'],
  ['bodies found', '警方在山中发现遗体，已送往殡仪馆。'],
  ['what followed an inspection', '习近平总书记考察引发热烈反响。'],
  ['a stop named by a pronoun', '习近平总书记来到这里考察。'],
  ['stalls and forums counted', '大会设立七大专题展区和30多场主题论坛。'],
  ['further stops of an inspection', '国务院总理李强先后到珠海、广州等地调研。'],
  ['a number of meetings', '丁薛祥同颜金勇共同主持四个双边合作机制会议。'],
  ['a parliament', '委内瑞拉全国代表大会通过一项决议，我国根本政治制度是人民代表大会制度。'],
  ['rules of meetings', '会议通过《全国政协双周协商座谈会工作规则》。'],
  ['remembering someone', '人们深切怀念宋平同志。'],
])('no event: %s', (_what, sentence) => {
  expect(namesOf(readNews([TITLE, sentence]), 'Event')).toEqual([]);
});

test('a meeting of chairpersons is not the session of their body', () => {
  const facts = readNews([
    '赵乐际主持召开十四届全国人大常委会第一次委员长会议',
    '十四届全国人大常委会第一次委员长会议14日举行。会议决定，会后举行十四届全国人大常委会第一次会议。',
  ]);
  expect(namesOf(facts, 'Event').sort()).toEqual(
    ['十四届全国人大常委会第一次会议', '十四届全国人大常委会第一次委员长会议'].sort(),
  );
});

test('the wordings of one cremation are one event, with its day', () => {
  const facts = readNews(['宋平同志遗体在京火化', '国务院原国务委员宋平同志的遗体，10日在北京八宝山革命公墓火化。']);
  const events = facts.entities.filter((entity) => entity.kind === 'Event');
  expect(events.map(({ name, date }) => `${name} ${date}`)).toEqual(['宋平同志遗体在京火化 2024-05-10']);
});

test('a meeting named by its own number alone is the one with the term', () => {
  const facts = readNews([
    '全国政协召开主席会议',
    '会议审议通过了全国政协十四届常委会第五次会议议程，决定将草案提请第五次会议审议。',
  ]);
  expect(namesOf(facts, 'Event').filter((name) => /第五次/.test(name))).toEqual(['全国政协十四届常委会第五次会议']);
});

test('a show visited is an occasion where the title says so', () => {
  const lead = '国家主席习近平24日上午参观新疆维吾尔自治区成立70周年主题成就展。';
  const name = '习近平参观新疆维吾尔自治区成立70周年主题成就展';
  expect(namesOf(readNews([name, lead]), 'Event')).toContain(name);
  expect(namesOf(readNews([TITLE, lead]), 'Event')).not.toContain(name);
});

test.each([
  [
    'with what was looked at',
    '李强在北京市调研专精特新企业',
    '国务院总理李强21日在北京市调研专精特新企业发展情况。',
    '李强在北京市调研',
  ],
  [
    'people called on for the Party',
    '蔡奇看望文化界知名人士和科技专家',
    '中央书记处书记蔡奇6日下午，代表习近平总书记和党中央看望文化界知名人士和科技专家，向他们致以问候。',
    '蔡奇看望文化界知名人士和科技专家',
  ],
  [
    'a host by office in the title, by name in the lead',
    '习近平出席法国总统举行的欢迎仪式',
    '国家主席习近平在巴黎出席法国总统马克龙举行的隆重盛大欢迎仪式。',
    '马克龙举行的欢迎仪式',
  ],
  [
    'guests in short in the title, in full in the lead',
    '习近平同党外人士座谈并共迎新春',
    '国家主席习近平16日在人民大会堂同各民主党派中央、全国工商联负责人和无党派人士代表座谈。',
    '习近平同各民主党派中央、全国工商联负责人和无党派人士代表座谈',
  ],
])('what a title tells of and the lead tells again is one occasion: %s', (_what, title, lead, name) => {
  const facts = readNews([title, lead]);
  expect(namesOf(facts, 'Event')).toEqual([name]);
  expect(relationsOf(facts, 'ATTENDED')).toContain(
    `${title.slice(0, title.startsWith('习') ? 3 : 2)} attendee ${name}`,
  );
});

test('who wrote down his remarks at a meeting spoke there', () => {
  const facts = readNews([
    '《求是》杂志发表习近平总书记重要文章《在全国公安工作会议上的讲话》',
    '第14期《求是》杂志发表国家主席习近平的重要文章《在全国公安工作会议上的讲话》。',
  ]);
  expect(relationsOf(facts, 'ATTENDED')).toContain('习近平 speaker 全国公安工作会议');
});
