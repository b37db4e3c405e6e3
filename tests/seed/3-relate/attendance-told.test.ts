// Who was there as official reports tell it in passing: along on an inspection, at all of the above, in the guest's name.
import { readNews, relationsOf } from '../read-news.ts';

const rowsOf = (lines: string[]) => relationsOf(readNews(lines), 'ATTENDED');

test.each([
  [
    'who goes along',
    [
      '习近平在山西考察时强调 坚持高质量发展',
      '央视网消息（新闻联播）：中共中央总书记习近平近日在山西考察时强调，要坚持高质量发展。',
      '5月16日，习近平在山西省委书记蓝佛安、省长金湘军陪同下，先后考察了运城博物馆和运城盐湖。',
    ],
    ['习近平 attendee 习近平在山西考察', '蓝佛安 attendee 习近平在山西考察', '金湘军 attendee 习近平在山西考察'],
  ],
  [
    'who explains a bill that is to be deliberated',
    ['十四届全国人大常委会第九次会议举行', '国家统计局局长康义就关于提请审议统计法修正草案的议案作了说明。'],
    ['康义 speaker 十四届全国人大常委会第九次会议'],
  ],
  [
    'who goes on speaking when the agenda is done',
    ['十四届全国人大常委会第九次会议闭幕', '在会议完成有关表决事项后，栗战书指出，要依法履职。'],
    ['栗战书 speaker 十四届全国人大常委会第九次会议'],
  ],
  [
    'members who speak from the floor',
    [
      '全国政协十四届常委会第三次会议举行',
      '政协第十四届全国委员会常务委员会第三次会议23日举行。李小鹏常委表示，要推动交通运输高质量发展。',
    ],
    ['李小鹏 speaker 政协第十四届全国委员会常务委员会第三次会议'],
  ],
  [
    'deputies who tell of their work',
    ['十四届全国人大一次会议第二场“代表通道”开启', '全国人大代表薛其坤、孙东明也讲述了他们在一线履职的故事。'],
    ['薛其坤 speaker 十四届全国人大一次会议第二场“代表通道”', '孙东明 speaker 十四届全国人大一次会议第二场“代表通道”'],
  ],
  [
    'who took part, without a word in what',
    ['李强会见菲律宾总统', '国务院总理李强4日在京会见菲律宾总统马科斯。', '王毅、何立峰等参加。'],
    [
      '李强 attendee 李强会见马科斯',
      '马科斯 attendee 李强会见马科斯',
      '王毅 attendee 李强会见马科斯',
      '何立峰 attendee 李强会见马科斯',
    ],
  ],
  [
    'who chairs what is called by its last word',
    [
      '习近平出席金砖国家领导人第十五次会晤并发表重要讲话',
      '国家主席习近平23日出席金砖国家领导人第十五次会晤。',
      '南非总统拉马福萨主持会晤。',
    ],
    ['习近平 speaker 金砖国家领导人第十五次会晤', '拉马福萨 chair 金砖国家领导人第十五次会晤'],
  ],
  [
    'guests in two lists',
    [
      '第三届“一带一路”国际合作高峰论坛在京举行',
      '第三届“一带一路”国际合作高峰论坛18日在京举行。',
      '阿根廷总统费尔南德斯，智利总统博里奇等20多国国家元首、高级代表，以及联合国秘书长古特雷斯、新开发银行行长罗塞夫等国际组织负责人出席开幕式。',
    ],
    ['费尔南德斯', '博里奇', '古特雷斯', '罗塞夫'].map((who) => `${who} attendee 第三届“一带一路”国际合作高峰论坛`),
  ],
  [
    'the two courts report to the congress',
    [
      '十四届全国人大三次会议举行第二次全体会议',
      '十四届全国人大三次会议8日举行第二次全体会议。',
      '最高人民法院院长张军在最高人民法院工作报告中说，审结案件增长。',
    ],
    ['张军 speaker 十四届全国人大三次会议第二次全体会议'],
  ],
  [
    'a talk beside the meeting, and a dinner for guests of another',
    [
      '2023两岸企业家峰会年会在南京举行',
      '2023两岸企业家峰会年会14日在南京举行。全国政协主席王沪宁出席。',
      '会前，王沪宁会见了台湾代表吴敦义。王东峰、郭金龙等参加会见。',
    ],
    [
      '王沪宁 attendee 2023两岸企业家峰会年会',
      '王沪宁 attendee 王沪宁会见吴敦义',
      '吴敦义 attendee 王沪宁会见吴敦义',
      '王东峰 attendee 王沪宁会见吴敦义',
      '郭金龙 attendee 王沪宁会见吴敦义',
    ],
  ],
  [
    'generals, and words at a reception',
    [
      '庆祝建军招待会在京举行',
      '庆祝中国人民解放军建军98周年招待会31日在京举行。陆军上将何卫东主持招待会。',
      '国防部部长董军在招待会上致辞。',
    ],
    ['何卫东 chair 庆祝中国人民解放军建军98周年招待会', '董军 address 庆祝中国人民解放军建军98周年招待会'],
  ],
  [
    'who lays wreaths for others',
    [
      '首都各界纪念仪式在京举行',
      '首都各界纪念抗战胜利仪式3日在京举行。',
      '全国政协副主席巴特尔代表中国人民政治协商会议全国委员会，中央统战部副部长陈旭代表中共中央统战部，向烈士敬献了花篮。',
    ],
    ['巴特尔 attendee 纪念抗战胜利仪式', '陈旭 attendee 纪念抗战胜利仪式'],
  ],
  [
    'bodies that exchange views, the place before the speaker',
    [
      '全国地方立法工作座谈会在京召开',
      '在19日召开的全国地方立法工作座谈会上，全国人大常委会委员长赵乐际指出，要把握正确方向。',
      '国家发展改革委、科技部负责同志同党外人士进行了协商交流。',
    ],
    [
      '赵乐际 speaker 全国地方立法工作座谈会',
      '国家发展改革委 attendee 全国地方立法工作座谈会',
      '科技部 attendee 全国地方立法工作座谈会',
    ],
  ],
  [
    'words at a meeting that sums up, and a meeting that is only decided',
    [
      '汪洋主持召开全国政协第八十次主席会议 决定10月底召开全国政协十三届常委会第二十四次会议',
      '全国政协第八十次主席会议26日在京召开。全国政协主席汪洋主持会议。',
      '中央办公厅主任蔡奇在会议上讲话。',
    ],
    ['汪洋 chair 全国政协第八十次主席会议', '蔡奇 speaker 全国政协第八十次主席会议'],
  ],
  [
    'who reports for a committee, passes on and explains',
    [
      '十四届全国人大三次会议主席团举行第二次会议',
      '全国人大财政经济委员会主任委员钟山向会议作了财政经济委员会关于2024年计划执行情况的审查结果报告。',
      '中央统战部部长石泰峰就有关议题作了传达和说明。',
    ],
    ['钟山 speaker 十四届全国人大三次会议主席团第二次会议', '石泰峰 speaker 十四届全国人大三次会议主席团第二次会议'],
  ],
  [
    'who informs on behalf of others, who speaks for those of no party',
    [
      '中共中央召开党外人士座谈会',
      '中共中央召开党外人士座谈会。国务院总理李强受中共中央委托通报了上半年经济工作有关情况。',
      '无党派人士代表席南华也作了发言。',
    ],
    ['李强 announcer 党外人士座谈会', '席南华 speaker 党外人士座谈会'],
  ],
  [
    'leaders in one list with an organization in it; a country welcomed is no guest; words in a speech',
    [
      '习近平出席上海合作组织成员国元首理事会第二十四次会议',
      '国家主席习近平4日在阿斯塔纳出席上海合作组织成员国元首理事会第二十四次会议。',
      '哈萨克斯坦总统托卡耶夫主持会议，白俄罗斯总统卢卡申科、乌兹别克斯坦总统米尔济约耶夫、伊朗代理总统穆赫贝尔和印度代表以及上海合作组织秘书长等参加。',
      '习近平在发言中高度评价各方贡献，欢迎白俄罗斯首次作为成员国出席上海合作组织峰会。',
      '蔡奇、王毅等参加上述活动。',
    ],
    [
      ...['习近平 speaker', '托卡耶夫 chair', '卢卡申科 attendee', '米尔济约耶夫 attendee', '穆赫贝尔 attendee'],
      ...['蔡奇 attendee', '王毅 attendee'],
    ].map((row) => `${row} 上海合作组织成员国元首理事会第二十四次会议`),
  ],
  [
    'the house where it was held does not attend',
    [
      '习近平同俄罗斯总统普京共同出席庆祝中俄建交75周年专场音乐会',
      '国家主席习近平和俄罗斯总统普京16日在北京国家大剧院共同出席庆祝中俄建交75周年专场音乐会。',
    ],
    ['习近平 attendee 庆祝中俄建交75周年专场音乐会', '普京 attendee 庆祝中俄建交75周年专场音乐会'],
  ],
  [
    'the sitting that follows the opening, the meeting that the sentence before tells of',
    [
      '十四届全国人大常委会第二十次会议在京举行 赵乐际主持',
      '十四届全国人大常委会第二十次会议4日在北京举行。赵乐际委员长主持。',
      '下午，举行第一次全体会议，听取了全国人大常委会代表资格审查委员会主任委员杨晓超作的关于代表资格的报告。',
      '分组审议后，赵乐际委员长主持召开十四届全国人大常委会第六十次委员长会议。会议听取了全国人大常委会秘书长刘奇作的关于审议情况的汇报。',
    ],
    [
      '赵乐际 chair 十四届全国人大常委会第二十次会议',
      '杨晓超 speaker 十四届全国人大常委会第二十次会议第一次全体会议',
      '赵乐际 chair 十四届全国人大常委会第六十次委员长会议',
      '刘奇 speaker 十四届全国人大常委会第六十次委员长会议',
    ],
  ],
  [
    'who hold talks that have a name, one of them a representative',
    [
      '中美在经贸领域达成重要共识',
      '5月10日，国务院副总理何立峰与美国财政部长贝森特和贸易代表格里尔在日内瓦举行中美经贸高层会谈。',
    ],
    ['何立峰', '贝森特', '格里尔'].map((who) => `${who} attendee 中美经贸高层会谈`),
  ],
  [
    'who set out there what matters',
    [
      '韩正会见国际清算银行总经理',
      '国家副主席韩正23日在北京会见国际清算银行总经理卡斯滕斯。',
      '韩正表示，在去年召开的中央金融工作会议上，习近平主席深刻阐释了基本要义。',
    ],
    ['韩正 attendee 韩正会见卡斯滕斯', '卡斯滕斯 attendee 韩正会见卡斯滕斯', '习近平 speaker 中央金融工作会议'],
  ],
  [
    'a body whose secretary-general was there',
    ['韩正会见沙特阿拉伯外交大臣', '国家副主席韩正20日在京会见沙特阿拉伯外交大臣费萨尔，伊斯兰合作组织秘书长等出席。'],
    ['韩正', '费萨尔', '伊斯兰合作组织'].map((who) => `${who} attendee 韩正会见费萨尔`),
  ],
  [
    'who meets the press together with another',
    ['习近平同俄罗斯总统共同会见记者', '国家主席习近平8日同俄罗斯总统普京在克里姆林宫会谈后共同会见记者。'],
    ['习近平', '普京'].flatMap((who) => [`${who} attendee 习近平同普京会谈`, `${who} attendee 习近平会见记者`]),
  ],
])('%s', (_what, lines, rows) => {
  expect(rowsOf(lines).sort()).toEqual(expect.arrayContaining(rows));
  expect(new Set(rowsOf(lines))).toEqual(new Set(rows));
});

test('who took part in the above was at all that was told of those at the main event, not at what they recalled', () => {
  const rows = rowsOf([
    '蔡奇出席中朝友好合作互助条约签订65周年纪念招待会',
    '蔡奇10日出席中朝友好合作互助条约签订65周年纪念招待会。',
    '蔡奇表示，去年习近平总书记同金正恩总书记举行会晤。',
    '纪念招待会前，蔡奇同朴泰成举行会见。王东峰参加上述活动。',
  ]).filter((row) => row.startsWith('王东峰'));
  expect(rows).toEqual([
    '王东峰 attendee 中朝友好合作互助条约签订65周年纪念招待会',
    expect.stringMatching(/^王东峰 attendee .*朴泰成/),
  ]);
});

test('the guest who is met and then chairs together with the host chairs too', () => {
  const rows = rowsOf([
    '工作动态',
    '国务院副总理丁薛祥7日在天津会见新加坡副总理黄循财，并共同主持中新双边合作联委会第十九次会议。',
  ]);
  expect(rows).toEqual(
    expect.arrayContaining([
      '丁薛祥 chair 中新双边合作联委会第十九次会议',
      '黄循财 chair 中新双边合作联委会第十九次会议',
    ]),
  );
});

test('what happened on the eve of a summit did not happen at it', () => {
  const rows = rowsOf(['工作动态', '5月17日，习近平在西安主持中国－中亚峰会前夕，专门听取陕西省委工作汇报。']);
  expect(rows).toEqual([]);
});

test('who answers for the guests speaks, who is only first among them does not', () => {
  const guests = (verb: string) =>
    rowsOf([
      '丁薛祥会见上海合作组织成员国财长',
      '国务院副总理丁薛祥3日在北京会见出席上海合作组织会议的外方代表。',
      `上合组织秘书长叶尔梅克巴耶夫${verb}`,
    ]).filter((row) => row.startsWith('叶尔梅克巴耶夫'));
  expect(guests('代表外方发言，高度赞赏中方。')[0]).toMatch(/^叶尔梅克巴耶夫 speaker/);
  expect(guests('表示，高度赞赏中方。')[0]).toMatch(/^叶尔梅克巴耶夫 attendee/);
});
