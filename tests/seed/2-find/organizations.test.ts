// Which wordings name bodies, by which name, and which are only classes of them.

import { readText } from '../../../seed/1-read-text.ts';
import { findOrganizations } from '../../../seed/2-find/organizations.ts';
import { sourceOf } from '../source-of.ts';

function bodiesIn(wording: string): string[] {
  return [...new Set(findOrganizations(readText(sourceOf(wording))).map(({ name }) => name))];
}

test.each([
  ['公安部党委委员、国家移民管理局党组书记、局长许甘露', ['公安部', '国家移民管理局']],
  ['中央纪委国家监委驻公安部纪检监察组、公安部直属机关党委有关负责同志出席。', ['中央纪委国家监委驻公安部纪检监察组', '公安部直属机关党委']],
  ['贯彻党中央和公安部党委决策部署', ['中共中央', '公安部党委']],
  ['湖北省黄梅县公安局黄梅派出所', ['湖北省黄梅县公安局黄梅派出所']],
  ['工业和信息化部部长金壮龙、人力资源和社会保障部副部长俞家栋', ['工业和信息化部', '人力资源和社会保障部']],
  ['西南政法大学副校长李燕', ['西南政法大学']],
  ['他会见老挝人革党中央政治局委员、中央纪委书记坎潘', ['老挝人民革命党中央政治局', '老挝人民革命党中央纪委']],
  ['审议全国人大监察司法委、财经委、华侨委分别提出的议案', ['全国人大监察和司法委员会', '全国人大财政经济委员会', '全国人大华侨委员会']],
  ['会议通过了全国人大监察和司法委员会、社会建设委员会的报告。', ['全国人大监察和司法委员会', '全国人大社会建设委员会']],
  ['全国政协常委、外事委员会副主任刘结一为新闻发言人。', ['全国政协', '全国政协外事委员会']],
  ['公安部党委、国家安全委员会负责同志', ['公安部党委', '国家安全委员会']],
  ['会见英中贸易协会主席和国际展览局秘书长', ['英中贸易协会', '国际展览局']],
  ['民警们建起“刘亚斌班”，延续精神。', ['刘亚斌班']],
  ['红其拉甫海关地处高原。给红其拉甫海关回信。今年，红其拉甫海关被评为先进。', ['红其拉甫海关']],
])('%s names %j', (wording, bodies) => {
  expect(bodiesIn(wording)).toEqual(bodies);
}); // prettier-ignore

test.each([
  '各级党组织和广大党员要提高站位，全省公安机关要抓落实。',
  '各出入境边防检查总站、常备力量总队和各省、自治区、直辖市公安厅、局负责人参加。',
  '学习贯彻全国公安厅局长会议、全省公安局处长会议精神。',
  '深圳各政府部门、民营公司、各大银行和有关医院参加。',
  '第十次成员国司法部长会议开幕。',
])('%s names none', (wording) => {
  expect(bodiesIn(wording)).toEqual([]);
});

test('a relative name is the one of the region the text speaks from', () => {
  const text =
    '四川省公安厅召开视频会\n4月10日，省公安厅召开会议。副省长、公安厅党委书记、厅长叶寒冰提出要求。厅政治部、宣传处、离退休人员工作处在省厅参加会议。';
  expect(bodiesIn(text)).toEqual([
    '四川省公安厅',
    '四川省公安厅政治部',
    '四川省公安厅宣传处',
    '四川省公安厅离退休人员工作处',
  ]);
});

test('a department is that of the body before it: 青海省委原常委、政法委原书记', () => {
  expect(bodiesIn('青海省委原常委、政法委原书记杨发森被开除党籍。')).toEqual(['青海省委', '青海省委政法委']);
});

test('a relative name the text does not resolve stays its own', () => {
  const [found] = findOrganizations(readText(sourceOf('省农业农村厅表示，要调整，并与浙江、湖南、四川协商。')));
  expect(found).toMatchObject({ name: '省农业农村厅', local: true });
});
