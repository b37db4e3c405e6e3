// When an event was held: days shared by joined names, of what came before or after, of tours, of sessions and their parts.
import { readNews, relationsOf } from '../read-news.ts';

function dateOf(lines: string[], name: string, published: string): string | null | undefined {
  return readNews(lines, published).entities.find((entity) => entity.kind === 'Event' && entity.name === name)?.date;
}

test.each([
  [
    'important words said there do not make it cited',
    '20260430',
    [
      '习近平在加强基础研究座谈会上强调 以更大力度更实举措加强基础研究',
      '中共中央总书记、国家主席、中央军委主席习近平30日上午在上海出席加强基础研究座谈会并发表重要讲话。',
    ],
    '加强基础研究座谈会',
    '2026-04-30',
  ],
  [
    'the last of three that one verb holds',
    '20231207',
    [
      '工作动态',
      '国务院副总理丁薛祥7日在天津主持中新双边合作联委会第十九次会议、苏州工业园区联合协调理事会第二十四次会议和天津生态城联合协调理事会第十五次会议。',
    ],
    '天津生态城联合协调理事会第十五次会议',
    '2023-12-07',
  ],
  [
    'a theme with a comma in its quotation marks between day and verb',
    '20240826',
    [
      '李强主持国务院第九次专题学习',
      '8月26日下午，国务院以“实施积极应对人口老龄化国家战略，推动养老事业和养老产业协同发展”为主题，进行第九次专题学习。',
    ],
    '国务院第九次专题学习',
    '2024-08-26',
  ],
  [
    'a talk before the reception that is reported',
    '20260711',
    [
      '蔡奇出席《中朝友好合作互助条约》签订65周年纪念招待会',
      '7月10日，中共中央政治局常委蔡奇在北京出席《中朝友好合作互助条约》签订65周年纪念招待会并致辞。',
      '纪念招待会前，蔡奇同朴泰成举行简短会见。',
    ],
    '蔡奇会见朴泰成',
    '2026-07-10',
  ],
  [
    'a lecture after the closing',
    '20221230',
    [
      '十三届全国人大常委会第三十八次会议在京闭幕',
      '十三届全国人大常委会第三十八次会议30日下午在北京人民大会堂闭幕。',
      '闭幕会后，十三届全国人大常委会举行第三十一讲专题讲座。',
    ],
    '十三届全国人大常委会第三十一讲专题讲座',
    '2022-12-30',
  ],
  [
    'a tour whose days follow the lead',
    '20250520',
    [
      '习近平在河南考察时强调 坚定信心推动高质量发展高效能治理',
      '中共中央总书记、国家主席、中央军委主席习近平近日在河南考察时强调，河南要着力改善民生。',
      '5月19日至20日，习近平在河南省委书记刘宁和省长王凯陪同下，先后到洛阳、郑州考察调研。',
    ],
    '习近平在河南考察',
    '2025-05-19/2025-05-20',
  ],
  [
    'guests told otherwise in title and lead',
    '20250603',
    [
      '丁薛祥集体会见上海合作组织成员国财长和央行行长会议外方参会代表',
      '国务院副总理丁薛祥3日在北京集体会见出席上海合作组织成员国财长和央行行长会议的外方代表。',
    ],
    '丁薛祥会见上海合作组织成员国财长和央行行长会议外方参会代表',
    '2025-06-03',
  ],
  [
    'the year said right before, in speech',
    '20250603',
    ['工作动态', '丁薛祥表示，在2024年的“上海合作组织+”阿斯塔纳峰会上，习近平主席提出一系列重要建议。'],
    '“上海合作组织+”阿斯塔纳峰会',
    '2024',
  ],
  [
    'between who talk and the word for it',
    '20250816',
    ['俄美总统在阿拉斯加举行会晤', '美国总统特朗普与俄罗斯总统普京15日在美国阿拉斯加州举行会晤。'],
    '特朗普同普京会晤',
    '2025-08-15',
  ],
  [
    'days before a name that is held then',
    '20241204',
    ['工作动态', '12月3日至4日，台湾民主自治同盟第十一届中央委员会第三次全体会议在北京召开。'],
    '台湾民主自治同盟第十一届中央委员会第三次全体会议',
    '2024-12-03/2024-12-04',
  ],
  [
    'after an invitation',
    '20250707',
    [
      '李强出席金砖国家领导人第十七次会晤第一阶段会议并发表讲话',
      '应巴西总统卢拉邀请，当地时间7月6日上午，国务院总理李强出席金砖国家领导人第十七次会晤。',
    ],
    '金砖国家领导人第十七次会晤第一阶段会议',
    '2025-07-06',
  ],
  [
    'said to be tomorrow',
    '20250902',
    ['工作动态', '普京总统来华，我明天出席纪念中国人民抗日战争胜利80周年活动。'],
    '纪念中国人民抗日战争胜利80周年活动',
    '2025-09-03',
  ],
  [
    'a meeting that decides, the day before it',
    '20240627',
    ['魏凤和受到开除党籍处分', '6月27日，中共中央政治局会议审议并通过《关于魏凤和问题审查结果和处理意见的报告》。'],
    '中共中央政治局会议',
    '2024-06-27',
  ],
  [
    'a year in the name of another event is not its day',
    '20250324',
    [
      '韩正会见外国企业负责人',
      '3月24日，国家副主席韩正在北京分别会见来华参加中国发展高层论坛2025年年会的英国太古集团行政总裁施铭伦和瑞士诺华公司首席执行官万思瀚。',
    ],
    '韩正会见万思瀚',
    '2025-03-24',
  ],
  [
    'this month',
    '20250927',
    ['工作动态', '特别是这个月初在上海合作组织天津峰会上提出的全球治理倡议，贡献了中国方案。'],
    '上海合作组织天津峰会',
    '2025-09',
  ],
  [
    'this year celebrated',
    '20240507',
    ['工作动态', '马克龙表示，今年法中将共同隆重庆祝法中建交60周年。'],
    '法中建交60周年',
    '2024',
  ],
  [
    'this year as well',
    '20250927',
    ['工作动态', '李强表示，今年是世界反法西斯战争胜利80周年，也是联合国成立80周年。'],
    '联合国成立80周年',
    '2025',
  ],
  [
    'a deliberation that only the title names',
    '20240307',
    ['蔡奇参加青海代表团审议', '中央书记处书记蔡奇7日上午来到他所在的青海代表团，同代表们一起审议。'],
    '青海代表团审议',
    '2024-03-07',
  ],
  [
    'a concert with its title',
    '20260630',
    ['工作动态', '庆祝中国共产党成立105周年音乐会《人民至上》29日晚在京举行。'],
    '庆祝中国共产党成立105周年音乐会',
    '2026-06-29',
  ],
  [
    'delegates received as their congress opens',
    '20251126',
    [
      '中国光彩事业促进会第七次会员代表大会在京召开 王沪宁会见与会代表',
      '中国光彩事业促进会第七次会员代表大会26日在京召开。王沪宁会见全体与会代表。',
    ],
    '王沪宁会见全体与会代表',
    '2025-11-26',
  ],
  [
    'a long list of who takes part',
    '20251205',
    [
      '李强将举行“1+10”对话会',
      '国务院总理李强将于12月9日上午在北京同新开发银行行长罗塞芙、世界银行行长彭安杰、国际货币基金组织总裁格奥尔基耶娃、世界贸易组织总干事伊维拉、联合国贸发会议秘书长格林斯潘、国际劳工组织总干事洪博、经济合作与发展组织秘书长科尔曼、国际清算银行总经理德科斯举行“1+10”对话会。',
    ],
    '“1+10”对话会',
    '2025-12-09',
  ],
  [
    'the day of the lead, beside the year of a prize and a festival that is to come',
    '20250126',
    [
      '李强同外国专家举行新春座谈会',
      '在农历新春佳节即将到来之际，国务院总理李强1月26日下午在人民大会堂与获得2024年度中国政府友谊奖的外国专家代表座谈交流。',
    ],
    '新春座谈会',
    '2025-01-26',
  ],
  [
    'the days of a tour that looks into something',
    '20260425',
    ['蔡奇在山西大同市调研', '中央书记处书记蔡奇23日至24日在山西大同市调研检查树立和践行正确政绩观学习教育工作。'],
    '蔡奇在山西大同市调研',
    '2026-04-23/2026-04-24',
  ],
  [
    'the day of the session after whose debates it was called',
    '20260204',
    [
      '十四届全国人大常委会第二十次会议在京举行',
      '十四届全国人大常委会第二十次会议4日在北京人民大会堂举行。',
      '分组审议后，赵乐际委员长主持召开十四届全国人大常委会第六十次委员长会议。',
    ],
    '十四届全国人大常委会第六十次委员长会议',
    '2026-02-04',
  ],
])('%s', (_what, published, lines, name, date) => {
  expect(dateOf(lines, name, published)).toBe(date);
});

test.each([
  [
    'the session a delegation belongs to',
    '20230308',
    '习近平8日下午在出席十四届全国人大一次会议解放军和武警部队代表团全体会议时强调，要狠抓落实。',
    '十四届全国人大一次会议',
  ],
  [
    'a meeting whose spirit is learnt',
    '20240520',
    '国务院安委会20日召开会议，学习贯彻中央经济工作会议精神。',
    '中央经济工作会议',
  ],
  [
    'a meeting that only gives somebody his post',
    '20230309',
    '全国政协十四届一次会议主席团会议主持人王沪宁9日上午在北京主持会议。',
    '全国政协十四届一次会议主席团会议',
  ],
  [
    'a summit before which a talk was held',
    '20240703',
    '7月3日下午，习近平在阿斯塔纳出席上海合作组织峰会前会见吉尔吉斯斯坦总统扎帕罗夫。',
    '上海合作组织峰会',
  ],
  ['games that come to an end', '20231008', '杭州第19届亚运会今晚（10月8日）将落下帷幕。', '杭州第19届亚运会'],
  [
    'a fair, one of whose days is told',
    '20250829',
    '今天（8月29日），第22届中国—东盟博览会首批入境展品运抵南宁。',
    '第22届中国—东盟博览会',
  ],
  [
    'games counted down to',
    '20230217',
    '今天（2月17日），第十四届全国冬季运动会进入倒计时一周年。',
    '第十四届全国冬季运动会',
  ],
  ['what lasts until today', '20240503', '截至今天（5月3日），第135届广交会共有采购商24万人。', '第135届广交会'],
  [
    'activities that guests have come for',
    '20250904',
    '王沪宁4日在京会见洪秀柱等前来参加中国人民抗日战争胜利80周年纪念活动的台湾代表。',
    '中国人民抗日战争胜利80周年纪念活动',
  ],
  [
    'a summit beside which something is held',
    '20251014',
    '10月14日上午，全球妇女峰会配套活动在北京举行。',
    '全球妇女峰会',
  ],
])('no day for %s', (_what, published, sentence, name) => {
  expect(dateOf(['工作动态', sentence], name, published)).toBeNull();
});

test('a talk told in a sentence of its own, right before what the title tells, is reported', () => {
  const facts = readNews(
    [
      '蔡奇出席中朝友好合作互助条约签订65周年纪念招待会',
      '7月10日，蔡奇在北京出席中朝友好合作互助条约签订65周年纪念招待会并致辞。',
      '纪念招待会前，蔡奇同朴泰成举行简短会见。',
    ],
    '20260711',
  );
  expect(relationsOf(facts, 'REPORTS')).toContain('DOC 蔡奇会见朴泰成');
});

test('what one verb holds is reported together', () => {
  const facts = readNews(
    [
      '丁薛祥会见新加坡副总理兼财政部长并共同主持中新双边合作机制会议',
      '国务院副总理丁薛祥7日在天津会见新加坡副总理兼财政部长黄循财，并共同主持中新双边合作联委会第十九次会议、苏州工业园区联合协调理事会第二十四次会议和天津生态城联合协调理事会第十五次会议。',
    ],
    '20231207',
  );
  expect(relationsOf(facts, 'REPORTS')).toHaveLength(4);
  expect(relationsOf(facts, 'REFERS_TO')).toHaveLength(0);
});

test.each([
  [
    'the session that another prepares',
    '十四届全国人大常委会第二十一次会议在京举行 为召开十四届全国人大四次会议作准备',
  ],
  ['the school whose birthday is kept', '习近平在中央党校新疆民族干部培训班创办70周年之际作出重要指示'],
])('not reported: %s', (_what, title) => {
  const facts = readNews([title, '有关方面作了介绍。']);
  expect(relationsOf(facts, 'REPORTS').join()).not.toMatch(/四次会议|培训班|二次会议$/);
});

test.each([
  [
    '国务院联防联控机制今天（10月13日）举行新闻发布会，介绍有关情况。',
    '国务院联防联控机制 国务院联防联控机制新闻发布会',
  ],
  ['十四届全国人大常委会举行第六十二次委员长会议。', '全国人大常委会 十四届全国人大常委会第六十二次委员长会议'],
  ['8月26日下午，国务院以“实施战略，推动发展”为主题，进行第九次专题学习。', '国务院 国务院第九次专题学习'],
  ['中国国际大学生创新大赛由教育部联合有关部门共同主办。', '教育部 中国国际大学生创新大赛'],
])('its host: %s', (sentence, expected) => {
  expect(relationsOf(readNews(['工作动态', sentence], '20240826'), 'HOSTED')).toEqual([expected]);
});
