// Groups that were there without a name are found by their own words, and no name's own words are one.
import { findUnnamedGroups } from '../../../server/attendance/unnamed-groups.ts';

const cases: [string, string[], string[]][] = [
  [
    '国家移民管理局党组成员、副局长曲云海、赵昌华,局机关各司委及直属单位负责人,部分总站、总队政治处负责人参加会议。',
    ['曲云海', '赵昌华'],
    ['局机关各司委及直属单位负责人', '部分总站、总队政治处负责人'],
  ],
  ['公安部直属机关党委有关负责同志应邀出席会议。', ['公安部直属机关党委'], []],
  ['市委书记陈大山主持会议并讲话，市长赵小川出席会议。', ['陈大山', '赵小川'], []],
  ['县级公安机关班子成员和部门负责同志在分会场参加会议。', [], ['县级公安机关班子成员和部门负责同志']],
  ['李四、各单位干部职工200余人参加活动。', ['李四'], ['各单位干部职工200余人']],
  ['会议要求各级负责同志提高认识。', [], []],
];

test.each(cases)('%s', (sentence, names, groups) => {
  const start = 1000;
  const places = names.map((name) => ({
    start: start + sentence.indexOf(name),
    end: start + sentence.indexOf(name) + name.length,
  }));
  const found = findUnnamedGroups({ start, text: sentence }, places);
  expect(found.map((place) => sentence.slice(place.start - start, place.end - start))).toEqual(groups);
});
