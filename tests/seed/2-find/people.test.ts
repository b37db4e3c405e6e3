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
  ['任命阴和俊为科学技术部部长，免去秦刚的外交部部长职务。', ['阴和俊', '秦刚']],
  ['在全省教育整顿动员部署会议上的讲话\n（2021年3月2日）\n张志强\n同志们：', ['张志强']],
  ['在全省公安工作会议上的讲话\n同志们\n今天召开会议。', []],
  ['选举产生了以冯巩为主席的主席团。', ['冯巩']],
  ['委员长赵乐际在巴塞罗那会见加泰罗尼亚自治区主席伊利亚。', ['赵乐际', '伊利亚']],
  ['国家主席习近平会见美国比尔及梅琳达·盖茨基金会联席主席比尔·盖茨。', ['习近平', '比尔·盖茨']],
  ['格萍同志以及4名基层党组织书记作了展示。', ['格萍']],
  ['任弼时同志是革命家。任弼时同志生于湖南。任弼时一生奋斗。', ['任弼时']],
  ['会议圆满结束。（邹迩戈）', ['邹迩戈']],
  ['标题\n来源：中国网 编辑：刘映红\n会议强调，要抓落实。', ['刘映红']],
  ['美国总统拜登亦向会议发来贺信，中方同美国副总统哈里斯简短交谈。', ['拜登', '哈里斯']],
  ['李强会见哈萨克斯坦总理斯迈洛夫、白俄罗斯总理戈洛夫琴科。', ['李强', '斯迈洛夫', '戈洛夫琴科']],
  ['指挥官维萨姆·塔维尔后来说，他同外长哈立德·本·萨勒曼通话。', ['维萨姆·塔维尔', '哈立德·本·萨勒曼']],
  ['中国选手张琼月夺得铜牌，王沪宁会见会长金太年一行。', ['张琼月', '王沪宁', '金太年']],
  ['韩国总书记苏林访华。苏林总书记表示，同苏林总书记会谈。', ['苏林']],
  ['阮富仲总书记应习近平总书记邀请成功访华。', ['阮富仲', '习近平']],
  ['艾力更·依明巴海（维吾尔族）、沈跃跃（女）、魏凤和、诸葛宇杰出席。', ['艾力更·依明巴海', '沈跃跃', '魏凤和', '诸葛宇杰']],
  ['大会主席团：努尔兰·阿不都满金、林武、王清宪出席。', ['努尔兰·阿不都满金', '林武', '王清宪']],
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
  '会上为陈嘉庚科学奖获得者代表颁奖。',
  '全省30余位市长和城市代表参加，新一届总统任期开始。',
  '今天的钱塘江大潮汹涌澎湃。',
  '将其涉嫌犯罪问题移送检察机关，终止其代表资格。',
])('%s names nobody', (wording) => {
  expect(peopleIn(wording)).toEqual([]);
});

test('a name belongs to the post after it, and no second one to the words behind', () => {
  const wording = '习近平总书记时刻心系民生福祉，习近平总书记曾多次引用，宣读习近平主席贺信。';
  expect(peopleIn(wording)).toEqual(['习近平']);
});

test.each([
  ['国家主席习近平讲话。会前，习主席会见了代表。', '习主席', '习近平'],
  ['赵乐际会见日本前众议院议长河野洋平，河野先生是日本资深政治家。', '河野先生', '河野洋平'],
])('%s: %s is %s', (wording, surface, name) => {
  const found = findPeople(readText(sourceOf(wording))).filter((mention) => mention.surface === surface);
  expect(found.map((mention) => mention.name)).toEqual([name]);
});

test('a surname before a post names nobody where two people share it', () => {
  const mentions = findPeople(readText(sourceOf('李强总理和李先念主席。李主席、李总理出席，李女士也来了。')));
  expect(mentions.map(({ surface }) => surface)).not.toContain('李女士');
});

test('the last part of a foreign name is the same person where one full name has it', () => {
  const mentions = findPeople(readText(sourceOf('美国前国务卿亨利·基辛格去世。基辛格曾访问中国。')));
  expect(mentions.map(({ name }) => name)).toEqual(['亨利·基辛格', '亨利·基辛格']);
});
