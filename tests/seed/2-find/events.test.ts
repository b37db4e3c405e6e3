// Which events a sentence names, and which words that look like one are none.
import { namesOf, readNews } from '../read-news.ts';

const TITLE = '工作动态';

test.each([
  ['numbered congress', '要深入学习贯彻党的二十大精神。', ['党的二十大']],
  ['congress since which', '党的十八大以来，公安工作取得新成效。', ['党的十八大']],
  [
    'plenaries coordinated',
    '贯彻党的二十大和二十届二中、三中全会精神。',
    ['党的二十大', '二十届二中全会', '二十届三中全会'],
  ],
  ['plenary of a commission', '坚决落实二十届中央纪委三次全会部署。', ['二十届中央纪委三次全会']],
  ['provincial plenary', '认真落实省委十一届六次全会部署。', ['省委十一届六次全会']],
  ['session of a congress', '十四届全国人大二次会议审议了报告。', ['十四届全国人大二次会议']],
  ['host and ordinal', '国务院召开第三次廉政工作会议。', ['国务院第三次廉政工作会议']],
  [
    'list of meetings',
    '传达全国公安厅局长会议、全省政法工作会议和全市组织部长会议精神。',
    ['全国公安厅局长会议', '全省政法工作会议', '全市组织部长会议'],
  ],
  ['quoted name inside', '总结“不忘初心、牢记使命”主题教育总结大会精神。', ['“不忘初心、牢记使命”主题教育总结大会']],
  ['series', '市局举办“法治大讲堂”系列报告会（第四场）。', ['“法治大讲堂”系列报告会（第四场）']],
  ['opens with a deed', '会上学习了深入推进东北全面振兴座谈会精神。', ['深入推进东北全面振兴座谈会']],
  ['anniversary celebrated', '以优异成绩庆祝建党100周年。', ['建党100周年']],
  ['named day', '在中国人民警察节到来之际开展慰问。', ['中国人民警察节']],
  ['the body of a session', '共同出席了中越立法机构联合委员会第一次会议。', ['中越立法机构联合委员会第一次会议']],
  [
    'two joined into one',
    '李希8日出席全国巡视工作会议暨二十届中央第七轮巡视动员部署会并讲话。',
    ['全国巡视工作会议暨二十届中央第七轮巡视动员部署会'],
  ],
  [
    'one joined with a bare head',
    '全国政协专门委员会主任会议暨学习研讨班举办。',
    ['全国政协专门委员会主任会议暨学习研讨班'],
  ],
  ['all that is attended', '李强同范明政共同出席越南在重庆设立总领馆换文仪式。', ['越南在重庆设立总领馆换文仪式']],
  ['an ordinal before a quoted name', '首届“良渚论坛”3日开幕。', ['首届“良渚论坛”']],
  ['a year without 年', '2024世界人工智能大会4日举行。', ['2024世界人工智能大会']],
  ['a session inside the name', '两院院士大会第二次全体会议9日举行。', ['两院院士大会', '两院院士大会第二次全体会议']],
  ['two levels', '贯彻全国、全省公安工作会议精神。', ['全国公安工作会议', '全省公安工作会议']],
  [
    'opened, then another',
    '丁薛祥出席中土合作研讨会开幕式和鲁班工坊揭牌仪式。',
    ['中土合作研讨会', '鲁班工坊揭牌仪式'],
  ],
  [
    'told from others by what is quoted',
    '“中国共产党的故事——习近平新时代中国特色社会主义思想在粤港澳大湾区的实践”专题宣介会在深圳举行。',
    ['“中国共产党的故事——习近平新时代中国特色社会主义思想在粤港澳大湾区的实践”专题宣介会'],
  ],
  [
    'the presidium of a session',
    '十四届全国人大四次会议主席团举行第四次会议。',
    ['十四届全国人大四次会议', '十四届全国人大四次会议主席团第四次会议'],
  ],
  ['after the head of a column', '【聚焦】杭州第十九届亚运会23日开幕。', ['杭州第十九届亚运会']],
  ['a day of an army', '向官兵致以八一建军节的问候。', ['八一建军节']],
  ['a ceremony of launching', '学校举行全国青少年冰雪活动启动仪式。', ['全国青少年冰雪活动启动仪式']],
])('%s: %s', (_rule, sentence, expected) => {
  expect(namesOf(readNews([TITLE, sentence]), 'Event')).toEqual(expect.arrayContaining(expected));
  expect(namesOf(readNews([TITLE, sentence]), 'Event')).toHaveLength(expected.length);
});

test.each([
  ['bare nouns', '会议指出，要抓好落实。大会听取了报告，仪式随后开始。'],
  ['a room, a hall', '与会者来到会议室，在人民大会堂前合影。'],
  ['any meetings', '各单位召开有关会议研究部署，有关座谈会陆续举行。'],
  ['bodies that end like meetings', '全国人大常委会、中国法学会和红十字会共同推动。'],
  ['a speaker of parliament', '斯洛伐克国民议会议长访问我国有关机构。'],
  ['ceremonies in general', '活动现场进行了升旗、鸣枪致敬等仪式。'],
  ['other deeds done to it', '坚决拥护全会决定，及时发布纪念活动动态，随着峰会临近，这是本次峰会的亮点。'],
  ['a stop on the way', '中央纪委书记李希考察的第一站是一个村。'],
  ['games in general', '一起点燃全运会，激情全运会，这是全球大型运动会历史上首次。'],
  ['what one hopes of a forum', '他希望本次论坛取得成果，此次峰会成员国会议举行。'],
  ['what is done to a meeting', '推动大会精神深入人心，深刻认识全会的重大意义。'],
  ['meetings of a sort', '两党理论研讨会扎实推进，加强中拉论坛合作。'],
  ['a colleague, a call', '他和同事开视频会议讨论工作。'],
  ['great and other numbers', '党的六大优秀特质、十大工程、第一大党。'],
  ['an anniversary only touched upon', '新中国成立70周年以来的成就表明这一点。'],
  ['talks that were many', '国家主席习近平同古巴主席迪亚斯-卡内尔多次会晤。'],
  ['a staff that is called a meeting', '美军参谋长联席会议主席凯恩表示，不会增兵。'],
  ['what somebody once won at', '他曾获奥运会冠军。'],
  ['what is done at games', '徐梦桃卫冕冬奥会自由式滑雪冠军，宁忠岩以打破奥运会纪录的成绩夺冠。'],
  [
    'what is explained, pushed on, decided',
    '讲话深刻阐述纪念活动的意义，扎实推进全会确定的任务，决定会议于10月召开，要认真做好常委会会议筹备工作。',
  ],
  ['a study that a session is for', '召开常委会会议专题学习贯彻精神，做好后续纪念活动。'],
  ['a meeting that is only wished for', '乌防长称计划推进双方领导人会晤，国际足联被认为试图出售世界杯。'],
  ['what a port welcomes', '上海口岸迎来进博会展品入境高峰。'],
])('no event: %s', (_what, sentence) => {
  expect(namesOf(readNews([TITLE, sentence]), 'Event')).toEqual([]);
});

test('short, host-led and full names are one event under the fullest', () => {
  const facts = readNews([
    '江苏省公安厅召开全省公安政治工作视频会',
    '4月10日，江苏省公安厅召开2024年全省公安政治工作视频会。会议指出，要强化担当。',
  ]);
  const [event, ...others] = facts.entities.filter((entity) => entity.kind === 'Event');
  expect(others).toEqual([]);
  expect(event).toMatchObject({
    name: '2024年全省公安政治工作视频会',
    aliases: ['全省公安政治工作视频会'],
    date: '2024-04-10',
  });
});

test.each([
  [
    '习近平在二十届中央纪委四次全会上发表重要讲话',
    '习近平6日在中国共产党第二十届中央纪律检查委员会第四次全体会议上发表重要讲话。',
    '二十届中央纪委四次全会',
  ],
  [
    '全国政协十四届常委会第七次会议开幕',
    '政协第十四届全国委员会常务委员会第七次会议4日上午在京开幕。',
    '政协第十四届全国委员会常务委员会第七次会议',
  ],
  ['学习贯彻二十届历次全会精神', '认真落实四中全会部署。', '二十届四中全会'],
])('the official name and the short one are one event: %s', (title, sentence, name) => {
  expect(namesOf(readNews([title, sentence]), 'Event')).toEqual([name]);
});

test('a session is part of its meeting and bears its name', () => {
  const facts = readNews([
    '十四届全国人大常委会第九次会议举行第二次全体会议',
    '十四届全国人大常委会第九次会议28日下午在北京人民大会堂举行第二次全体会议。',
  ]);
  expect(namesOf(facts, 'Event')).toEqual(
    expect.arrayContaining(['十四届全国人大常委会第九次会议', '十四届全国人大常委会第九次会议第二次全体会议']),
  );
});

test.each([
  ['received', ['李强会见俄罗斯总统', '国务院总理李强16日下午在北京会见俄罗斯总统普京。'], '李强会见普京'],
  ['talked with', ['李希同坎潘举行会谈', '5月19日，中央纪委书记李希在北京同坎潘举行会谈。'], '李希同坎潘会谈'],
  [
    'welcomed',
    [
      '习近平举行仪式欢迎秘鲁总统访华',
      '国家主席习近平19日在人民大会堂东门外广场举行仪式，欢迎秘鲁总统迪娜·博鲁阿尔特对我国进行国事访问。',
    ],
    '习近平欢迎迪娜·博鲁阿尔特仪式',
  ],
  ['unnamed in the title only', ['李强同法国总理举行会谈', '李强在总理府同博尔内总理举行会谈。'], '李强同博尔内会谈'],
  ['visited', ['赵乐际访问越南', '赵乐际于5月18日至20日访问越南。'], '赵乐际访问越南'],
  ['inspected', ['李强在浙江调研', '国务院总理李强19日在浙江调研。'], '李强在浙江调研'],
])('named by the deed, with its host: %s', (_deed, lines, name) => {
  expect(namesOf(readNews(lines), 'Event')).toEqual([name]);
});

test.each([
  [
    'a name without its number',
    ['李强主持召开国务院第十次全体会议', '国务院全体会议组成人员出席会议。'],
    ['国务院第十次全体会议'],
  ],
  [
    'guests of a congress',
    ['习近平会见中国援外医疗队表彰大会代表', '中国援外医疗队表彰大会29日在京举行。国家主席习近平亲切会见会议代表。'],
    ['习近平会见中国援外医疗队表彰大会代表', '中国援外医疗队表彰大会'],
  ],
  [
    'a farewell to a foreigner',
    ['伊朗公布葬礼安排', '伊朗总统莱希的遗体告别仪式将在德黑兰举行。'],
    ['莱希遗体告别仪式'],
  ],
  [
    'a visit of inspection in title and lead',
    ['习近平视察慰问部队', '在春节来临之际，国家主席习近平24日到北部战区机关视察慰问，看望官兵。'],
    ['习近平视察慰问部队'],
  ],
  [
    'a meeting without a name',
    ['李克强考察人民银行并主持召开座谈会', '国务院总理李克强30日到人民银行考察，主持召开座谈会。'],
    ['李克强考察人民银行', '李克强主持召开座谈会'],
  ],
  [
    'guests without names',
    ['赵乐际集体会见博鳌论坛顾问团', '委员长赵乐际25日集体会见博鳌论坛顾问团。'],
    ['赵乐际会见博鳌论坛顾问团'],
  ],
  [
    'games under three names',
    ['第十五届全国运动会隆重开幕', '中华人民共和国第十五届运动会9日晚在广州开幕。第十五届全运会将持续十天。'],
    ['中华人民共和国第十五届运动会'],
  ],
  [
    'a fair under its short name',
    ['2024年服贸会将举办', '2024年中国国际服务贸易交易会将于9月12日在北京举办。'],
    ['2024年中国国际服务贸易交易会'],
  ],
  [
    'a plenary under its full name',
    ['讨论二十届三中全会文件', '会议决定，中国共产党第二十届中央委员会第三次全体会议于7月15日召开。'],
    ['二十届三中全会'],
  ],
  [
    'a conference of a treaty',
    ['工作动态', '中国主持《生物多样性公约》第十五次缔约方大会。'],
    ['《生物多样性公约》第十五次缔约方大会'],
  ],
  [
    'a quoted day in the name',
    ['工作动态', '全国妇联在京举行“三八”国际妇女节纪念暨表彰大会。'],
    ['“三八”国际妇女节纪念暨表彰大会'],
  ],
  [
    'what a ceremony commemorates',
    ['各界人士纪念孙中山', '12日上午，各界人士举行简短而庄严的仪式，纪念孙中山先生逝世99周年。'],
    ['纪念孙中山先生逝世99周年仪式'],
  ],
  ['rounds', ['工作动态', '双方举行第七轮中德政府磋商，加强对话。'], ['第七轮中德政府磋商']],
  ['relations kept', ['工作动态', '今年又迎来建立全面战略伙伴关系10周年。'], ['建立全面战略伙伴关系10周年']],
  [
    'a congress and its presidium',
    ['工作动态', '全国政协十四届一次会议主席团会议主持人王沪宁出席。'],
    ['全国政协十四届一次会议主席团会议', '全国政协十四届一次会议'],
  ],
  [
    'a meeting on the volumes of a work',
    ['工作动态', '《习近平著作选读》第一卷、第二卷出版座谈会22日在京召开。'],
    ['《习近平著作选读》第一卷、第二卷出版座谈会'],
  ],
  [
    'a meeting that studies what somebody said',
    ['工作动态', '学习贯彻习近平总书记关于坚持和完善人民代表大会制度的重要思想座谈会14日在京举行。'],
    ['学习贯彻习近平总书记关于坚持和完善人民代表大会制度的重要思想座谈会'],
  ],
  [
    'a meeting whose long name is quoted',
    ['工作动态', '“把雷锋精神代代传承下去——学习老一辈革命家题词”座谈会2月23日在京召开。'],
    ['“把雷锋精神代代传承下去——学习老一辈革命家题词”座谈会'],
  ],
  [
    'an activity that somebody attends',
    ['工作动态', '国家副主席韩正26日在京出席“投资中国”首场标志性活动并致辞。企业举办“你好！中国”活动。'],
    ['“投资中国”首场标志性活动'],
  ],
  [
    'an inspection beside a meeting',
    ['工作动态', '全国人大常委会委员长赵乐际近日在山东出席全国地方立法工作座谈会并调研。'],
    ['赵乐际在山东调研', '全国地方立法工作座谈会'],
  ],
  [
    'the main place of a week of science',
    ['工作动态', '国务院副总理丁薛祥26日在京出席2024年全国科技活动周暨北京科技周主场活动。'],
    ['2024年全国科技活动周暨北京科技周主场活动'],
  ],
  ['a short talk', ['工作动态', '国务院总理李强同总统扎帕罗夫举行简短会见。'], ['李强会见扎帕罗夫']],
])('one event under one name: %s', (_what, lines, names) => {
  expect(namesOf(readNews(lines), 'Event')).toEqual(names);
});
