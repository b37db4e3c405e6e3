// Which wordings name people, and which only look like it.

import { readText } from '../../../seed/1-read-text.ts';
import { findPeople } from '../../../seed/2-find/people.ts';
import { sourceOf } from '../source-of.ts';

/** The surfaces found in a text, each once, in order. */
function peopleIn(wording: string): string[] {
  return [...new Set(findPeople(readText(sourceOf(wording))).map(({ surface }) => surface))];
}

test.each([
  ['公安部党委委员、副部长许甘露出席会议并讲话。', ['许甘露']],
  ['国务院副总理何立峰、张国清、刘国中，国务委员王小洪、吴政隆、谌贻琴出席会议。', ['何立峰', '张国清', '刘国中', '王小洪', '吴政隆', '谌贻琴']],
  ['栗战书委员长出席。艾力更·依明巴海副委员长主持会议。', ['栗战书', '艾力更·依明巴海']],
  ['王小洪、张庆伟、张军、应勇、何报翔出席开幕式。', ['王小洪', '张庆伟', '张军', '应勇', '何报翔']],
  ['韩正、孙春兰、刘鹤、魏凤和、王勇、赵克志出席。', ['韩正', '孙春兰', '刘鹤', '魏凤和', '王勇', '赵克志']],
  ['洛桑江村、吴政隆、咸辉出席会议。', ['洛桑江村', '吴政隆', '咸辉']],
  ['李干杰主持开班式，姜信治和陈希出席。', ['李干杰', '姜信治', '陈希']],
  ['财政部部长刘昆受国务院委托作了报告。', ['刘昆']],
  ['会议由李强主持，会见越共中央总书记苏林时表示', ['李强', '苏林']],
  ['蒙古国总统呼日勒苏赫表示，西班牙国王费利佩六世表示', ['呼日勒苏赫', '费利佩六世']],
  ['向日本首相石破茂致唁电，日本前首相鸠山由纪夫参会。', ['石破茂', '鸠山由纪夫']],
  ['格萍同志以及4名基层党组织书记作了展示。', ['格萍']],
  ['任弼时同志是革命家。任弼时同志生于湖南。任弼时一生奋斗。', ['任弼时']],
  ['会议圆满结束。（邹迩戈）', ['邹迩戈']],
  ['标题\n来源：中国网 编辑：刘映红\n会议强调，要抓落实。', ['刘映红']],
  ['程凯，生前是黄梅派出所的一名民警。程凯推开战友。', ['程凯']],
])('%s names %j', (wording, people) => {
  expect(peopleIn(wording)).toEqual(people);
}); // prettier-ignore

test.each([
  '坚持以习近平新时代中国特色社会主义思想为指导，贯彻习近平法治思想。',
  '国家发展改革委负责人介绍了有关情况，委员们建议提高质量。',
  '85名青少年代表宣读《和平宣言》。',
  '俄军在巴赫穆特、阿夫杰耶夫卡等方向击退对方。',
  '华北、黄淮、江南等地有降雨。',
  '各级党委和政府要高度重视，时时讲政治、处处讲政治。',
  '雷厉风行、善作善成，明哲保身、庸政怠政。',
  '广大公安民辅警闻令而动，与时俱进、同频共振。',
  '将其涉嫌犯罪问题移送检察机关，终止其代表资格。',
])('%s names nobody', (wording) => {
  expect(peopleIn(wording)).toEqual([]);
});

test('the last part of a foreign name is the same person where one full name has it', () => {
  const mentions = findPeople(readText(sourceOf('美国前国务卿亨利·基辛格去世。基辛格曾访问中国。')));
  expect(mentions.map(({ name }) => name)).toEqual(['亨利·基辛格', '亨利·基辛格']);
});
