// Which formulations a sentence holds, how often, and what is only quoted speech or a thing's name.
import { namesOf, readNews } from '../read-news.ts';

const TITLE = '工作动态';

test.each([
  ['quoted numbers', '增强“四个意识”、坚定“四个自信”、做到“两个维护”。', ['四个意识', '四个自信', '两个维护']],
  ['unquoted number', '必须坚持两个毫不动摇。', ['两个毫不动摇']],
  ['quoted slogan', '抓住“关键少数”，坚持“马上就办、真抓实干”。', ['关键少数', '马上就办、真抓实干']],
  ['quoted with its noun', '大力实施“一三五七”发展战略。', ['一三五七发展战略']],
  ['quoted inside a quotation', '围绕“推动‘一带一路’民心相通”协商议政。', ['推动‘一带一路’民心相通', '一带一路']],
  [
    'thought',
    '坚持以习近平新时代中国特色社会主义思想为指导，贯彻习近平法治思想。',
    ['习近平新时代中国特色社会主义思想', '习近平法治思想'],
  ],
  ['remarks', '学习习近平总书记关于侨务工作的重要论述。', ['习近平总书记关于侨务工作的重要论述']],
  ['campaign without its reach', '扎实开展全国纪检监察干部队伍教育整顿。', ['纪检监察干部队伍教育整顿']],
  [
    'a campaign of some years, a strategy for zones',
    '深入实施促进农产品加工业发展三年行动，落实自由贸易试验区提升战略。',
    ['促进农产品加工业发展三年行动', '自由贸易试验区提升战略'],
  ],
  [
    'a campaign that was looked into',
    '蔡奇在大同市调研检查树立和践行正确政绩观学习教育工作。',
    ['树立和践行正确政绩观学习教育', '正确政绩观'],
  ],
  [
    'what two countries share, in either order',
    '按照中日四个政治文件的原则，坚持日中四个政治文件的共识；构建中国—东盟命运共同体，建设东盟—中国命运共同体。',
    ['中日四个政治文件', '中国—东盟命运共同体'],
  ],
  ['safe and lawful places', '建设更高水平的平安河南、法治河南。', ['平安河南', '法治河南']],
  ['community of destiny', '推动构建中老命运共同体。', ['中老命运共同体']],
  ['absolute leadership', '坚持党对检察工作的绝对领导。', ['党对检察工作的绝对领导']],
  ['…ization', '推进革命化、正规化、专业化、职业化建设。', ['革命化、正规化、专业化、职业化']],
  ['documents between two countries', '恪守中日四个政治文件精神。', ['中日四个政治文件']],
  ['so many great', '注重行动导向五大核心理念。', ['五大核心理念']],
  ['a campaign after its verb', '山西深入推进“三北”工程攻坚战。', ['“三北”工程攻坚战', '三北工程']],
  ['a campaign for employment', '各地实施退役军人就业服务专项行动。', ['退役军人就业服务专项行动']],
  ['parallel words of two', '这些英雄的旗帜、胜利的旗帜、不朽的旗帜猎猎飘扬。', ['英雄的旗帜、胜利的旗帜、不朽的旗帜']],
  ['the years of a plan', '高质量完成“十四五”规划目标任务。', ['十四五']],
  ['a strategy of the nation', '认真落实积极应对人口老龄化国家战略。', ['积极应对人口老龄化国家战略']],
  ['a strategy that begins with the nation', '实施国家教育数字化战略。', ['国家教育数字化战略']],
  ['a formula, not what it directs', '坚持“四个面向”战略导向。', ['四个面向']],
  [
    'what is deliberated, in two halves',
    '围绕“推进文化自信自强，铸就社会主义文化新辉煌”协商议政。',
    ['推进文化自信自强，铸就社会主义文化新辉煌'],
  ],
  [
    'remarks that share their speaker',
    '学习贯彻习近平总书记重要指示精神和关于党校工作的重要论述。',
    ['习近平总书记关于党校工作的重要论述'],
  ],
  [
    'a campaign that is served',
    '立足职责服务保障树立和践行正确政绩观学习教育。',
    ['正确政绩观', '树立和践行正确政绩观学习教育'],
  ],
  ['parallel with one ending', '营造学的氛围、严的氛围、干的氛围。', ['学的氛围、严的氛围、干的氛围']],
])('%s: %s', (_rule, sentence, expected) => {
  expect(namesOf(readNews([TITLE, sentence]), 'Concept').sort()).toEqual([...expected].sort());
});

test.each([
  ['speech', '他说：“这里的风景真好，我明年还要再来看看。”'],
  ['a ship and a storm', '“奋斗者”号完成深潜，台风“杜苏芮”逼近福建，“战斧”巡航导弹库存减少，运载火箭“光谱”首飞。'],
  ['a congress and a day', '参观中共“一大”会址，庆祝“七一”。'],
  ['a banner', '现场悬挂着“热烈欢迎”等横幅。'],
  ['ordinary words', '要改进工作作风，充分认识重要意义。'],
  ['parts of a parade', '在阅兵式“历史”部分和“现代”部分，方队接受检阅。'],
  ['the course of development', '立足党和国家发展战略全局。'],
  ['a verb before …ization', '着力深化体系化、学理化研究阐释。'],
  ['remarks on thought work', '习近平对宣传思想文化工作作出指示。'],
  ['health among other fields', '促进法中卫生健康合作。'],
  ['an ordinary word once quoted', '展示“历史”。历史长河奔涌，历史不会忘记，历史昭示未来。'],
  ['what a strategy needs', '着眼国家战略需求，服务国家战略。'],
  ['governed lists', '确保党员、干部时刻把握方向。'],
])('no concept: %s', (_what, sentence) => {
  expect(namesOf(readNews([TITLE, sentence]), 'Concept')).toEqual([]);
});

function countOf(lines: string[], name: string): number {
  const facts = readNews(lines);
  const concept = facts.entities.find((entity) => entity.kind === 'Concept' && entity.name === name);
  return facts.mentions.filter((mention) => mention.entity === concept?.id).length;
}

test.each([
  ['title included', ['把“平安中国”建设推向更高水平', '建设平安中国，人人有责。'], '平安中国', 2],
  [
    'inside a longer one',
    ['推动“一带一路”民心相通', '“推动‘一带一路’民心相通”有共建“一带一路”的基础。'],
    '一带一路',
    3,
  ],
  [
    'by either country first',
    [TITLE, '构建中越命运共同体。双方发表关于构建具有战略意义的越中命运共同体的声明。'],
    '中越命运共同体',
    2,
  ],
  ['by the noun alone', [TITLE, '开展政法队伍教育整顿。教育整顿要动真格。'], '政法队伍教育整顿', 2],
  [
    'with other signs',
    ['践行对党忠诚 建设政治机关', '以“践行对党忠诚 建设政治机关”为主题，践行对党忠诚、建设政治机关。'],
    '践行对党忠诚建设政治机关',
    3,
  ],
])('counted: %s', (_how, lines, name, count) => {
  expect(countOf(lines, name)).toBe(count);
});
