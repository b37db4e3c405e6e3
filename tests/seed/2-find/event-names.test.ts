// Where the name of an event begins and ends when it is joined, numbered, bracketed, or named by who sits there.
import { namesOf, readNews } from '../read-news.ts';

test.each([
  [
    'brackets inside one of two joined into one',
    '李希8日出席全国巡视工作会议暨二十届中央巡视省（区、市）动员部署会并讲话。',
    ['全国巡视工作会议暨二十届中央巡视省（区、市）动员部署会'],
  ],
  [
    'holders of two offices',
    '会议听取了上海合作组织成员国财长和央行行长会议的报告。',
    ['上海合作组织成员国财长和央行行长会议'],
  ],
  ['a contest of a nation', '第二届全国技能大赛今天开幕。', ['第二届全国技能大赛']],
  [
    'kept with activities',
    '中方隆重举行纪念中国人民抗日战争暨世界反法西斯战争胜利80周年活动。',
    ['纪念中国人民抗日战争暨世界反法西斯战争胜利80周年活动'],
  ],
  ['whatever this year is an anniversary of', '今年是延安双拥运动80周年。', ['延安双拥运动80周年']],
  [
    'two by their numbers',
    '全面贯彻第二次、第三次中央新疆工作座谈会精神。',
    ['第三次中央新疆工作座谈会', '第二次中央新疆工作座谈会'],
  ],
  [
    'the body of two countries with a place in brackets',
    '丁薛祥主持中新（重庆）战略性互联互通示范项目联合协调理事会第七次会议。',
    ['中新（重庆）战略性互联互通示范项目联合协调理事会第七次会议'],
  ],
  ['members by their sector', '王沪宁参加了宗教界委员小组会。', ['宗教界委员小组会']],
  ['a delegation deliberates', '习近平5日下午参加江苏代表团审议。', ['江苏代表团审议']],
  ['not where it is planned', '要着眼实现党的中心任务统筹谋划新疆民族干部培训班各项工作。', ['新疆民族干部培训班']],
  ['a fair that its number alone tells', '第138届广交会在广州开幕。', ['第138届广交会']],
  ['wished well', '双方共同推动联合国气候变化迪拜大会取得成功。', ['联合国气候变化迪拜大会']],
  [
    'a mechanism for lighter burdens',
    '中央层面整治形式主义为基层减负专项工作机制会议1月16日在京召开。',
    ['中央层面整治形式主义为基层减负专项工作机制会议'],
  ],
  ['talks on trade', '双方在瑞士日内瓦举行中美经贸高层会谈。', ['中美经贸高层会谈']],
  [
    'a rally and what it celebrates',
    '古巴29日在哈瓦那举办隆重集会，庆祝古巴和中国建交65周年暨中华人民共和国成立76周年。',
    ['庆祝古巴和中国建交65周年暨中华人民共和国成立76周年集会'],
  ],
  [
    'a session and where its members meet the press',
    '全国政协十四届二次会议第二场“委员通道”今天开启。',
    ['全国政协十四届二次会议', '全国政协十四届二次会议第二场“委员通道”'],
  ],
  ['after who speaks of it', '国际人士表示天津峰会将为合作注入新动能。', ['天津峰会']],
  [
    'before those who set out',
    '总台举行2022年卡塔尔世界杯前方报道团出征仪式。',
    ['2022年卡塔尔世界杯前方报道团出征仪式'],
  ],
  ['who is received is kin', '会前，赵乐际会见李锡铭同志亲属。', ['赵乐际会见李锡铭同志亲属']],
  ['a reception by its host', '29日，中国常驻联合国代表团举行招待会。', ['中国常驻联合国代表团招待会']],
  ['a festival', '第41届中国·哈尔滨国际冰雪节正在举行。', ['第41届中国·哈尔滨国际冰雪节']],
  ['games by their short name', '哈尔滨第九届亚冬会闭幕。', ['第九届亚冬会']],
  ['a rite', '乙巳年黄帝故里拜祖大典今天在郑州举行。', ['乙巳年黄帝故里拜祖大典']],
  ['what is witnessed', '双方共同见证中越铁路合作机制启动仪式。', ['中越铁路合作机制启动仪式']],
])('%s: %s', (_what, sentence, names) => {
  expect(namesOf(readNews(['工作动态', sentence]), 'Event').sort()).toEqual([...names].sort());
});

test.each([
  ['drafts put to every delegation', '主席团决定将决议草案提请各代表团审议。'],
  ['a contest of a sort', '山东各地举办书画大赛和厨艺大赛。'],
  ['a lecture of a sort', '各地组织开展科普讲座和健康知识讲座。'],
  ['a party group', '支部召开党小组会开展学习讨论。'],
  ['years of a marriage', '今年是我们结婚30周年的日子。'],
  ['a talk by video', '很高兴同总统先生视频会晤。'],
  ['the charter of a body', '审议了中国人民政治协商会议章程修正案。'],
  ['a class of study', '当地举办典型案例专题学习班。'],
  ['a meeting to pass on a spirit', '江苏组织召开了传达学习贯彻全国两会精神会议。'],
  ['one of many leaders', '习近平还将同总理等匈牙利领导人会晤。'],
  ['an emergency meeting', '安理会22日就局势举行紧急会议。'],
  ['a statement named after talks', '双方发表中美日内瓦经贸会谈联合声明。'],
  ['a meeting that is attended or listened to', '邀请代表委员列席或旁听会议、参与调研。'],
  ['festive things', '各地开展百余项冰雪节庆赛事活动。'],
  ['the committee of congresses', '曾任第八届、九届全国人民代表大会常务委员会副委员长。'],
])('no event: %s', (_what, sentence) => {
  expect(namesOf(readNews(['工作动态', sentence]), 'Event')).toEqual([]);
});

test.each([
  [
    '赵乐际主持召开十四届全国人大常委会第二十九次委员长会议',
    '十四届全国人大常委会第29次委员长会议27日在京举行。',
    ['十四届全国人大常委会第二十九次委员长会议'],
  ],
  [
    '习近平参加江苏代表团审议',
    '习近平5日下午在参加他所在的十四届全国人大一次会议江苏代表团审议时强调，要抓落实。',
    ['十四届全国人大一次会议江苏代表团审议', '十四届全国人大一次会议'],
  ],
  ['李强同美国友好团体座谈', '当地时间25日，国务院总理李强在纽约同美国友好团体座谈。', ['李强同美国友好团体座谈']],
  [
    '中国发展高层论坛：各界嘉宾看好中国经济前景',
    '中国发展高层论坛2023年年会今天在北京举行。',
    ['中国发展高层论坛2023年年会'],
  ],
  [
    '李强会见外国新任驻华使节',
    '9月28日，国务院总理李强在人民大会堂会见52个国家和国际组织新任驻华使节和代表。',
    ['李强会见52个国家和国际组织新任驻华使节和代表'],
  ],
  [
    '韩正分别会见斯洛伐克总理、新加坡副总理',
    '国家副主席韩正4日分别会见斯洛伐克总理菲佐、新加坡副总理颜金勇。',
    ['韩正会见菲佐', '韩正会见颜金勇'],
  ],
  [
    '十四届全国人大常委会第六次会议举行联组会议',
    '十四届全国人大常委会第六次会议22日上午在北京人民大会堂举行联组会议。',
    ['十四届全国人大常委会第六次会议', '十四届全国人大常委会第六次会议联组会议'],
  ],
  [
    '李强同德国工商界代表座谈交流',
    '当地时间19日下午，国务院总理李强在柏林同西门子等11家德国企业负责人座谈交流。',
    ['李强同西门子等11家德国企业负责人座谈'],
  ],
  [
    '王沪宁会见中国道教协会第十一次全国代表会议代表',
    '全国政协主席王沪宁会见中国道教协会领导班子成员，并同与会代表合影。',
    ['王沪宁会见中国道教协会第十一次全国代表会议代表', '中国道教协会第十一次全国代表会议'],
  ],
])('title and lead name one event: %s', (title, lead, names) => {
  expect(namesOf(readNews([title, lead]), 'Event')).toEqual(names);
});
