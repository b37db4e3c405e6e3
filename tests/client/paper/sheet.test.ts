// Pictures on paper: nothing that is seen is lost, nothing runs off the sheet, and what texts say stays text.
import { create } from 'xmlbuilder2';
import { drawMatrix } from '../../../client/attendance/draw-matrix.ts';
import { drawWheels } from '../../../client/attendance/draw-wheels.ts';
import { showMatrix, type Matrix } from '../../../client/attendance/matrix-data.ts';
import { slicesFor } from '../../../client/paper/font-faces.ts';
import { inkOf } from '../../../client/paper/ink.ts';
import { cutText, widthOf, wrapRuns, wrapText } from '../../../client/paper/lay-text.ts';
import type { Mark } from '../../../client/paper/mark.ts';
import { listSources } from '../../../client/paper/read-sources.ts';
import { drawSheet } from '../../../client/paper/sheet.ts';
import { writeSvg } from '../../../client/paper/write-svg.ts';

const ink = inkOf((name) => `#${name}`);
const seen = ({ children }: Mark): string =>
  children.map((each) => (typeof each === 'string' ? each : seen(each))).join('');
const textsIn = (marks: readonly Mark[]): string[] =>
  marks.flatMap((each) =>
    each.tag === 'text' ? [seen(each)] : textsIn(each.children.filter((child) => typeof child !== 'string')),
  );

const matrix: Matrix = {
  rows: [
    { id: 'person:甲', name: '甲', kind: 'Person', events: 2 },
    { id: 'person:乙', name: '乙', kind: 'Person', events: 1 },
    { id: 'organization:丙', name: '丙', kind: 'Organization', events: 1 },
  ],
  columns: [
    { id: 'event:一', name: '第一次会议', label: '第一次会议', date: '2024-05-08', attendees: 2 },
    { id: 'event:二', name: '第二次会议', label: '第二次会议', date: null, attendees: 2 },
  ],
  cells: [
    { row: 0, column: 0, roles: [{ role: 'chair', relation: 'r1', confidence: 0.9 }] },
    { row: 1, column: 0, roles: [{ role: 'attendee', relation: 'r2', confidence: 0.5 }] },
    { row: 0, column: 1, roles: [{ role: 'speaker', relation: 'r3', confidence: 0.9 }] },
    { row: 2, column: 1, roles: [{ role: 'host', relation: 'r4', confidence: 0.9 }] },
  ],
  ...{ totalRows: 3, totalColumns: 2, truncated: false },
};

test('a matrix on paper has every name, date and seal of the screen', () => {
  const shown = showMatrix(matrix, {}, 'group', 'zh-Hans');
  const drawn = drawMatrix(ink, shown, { sign: (role) => role.slice(0, 1), times: '场次', present: '合计' });
  const texts = textsIn(drawn.marks);
  expect(texts).toEqual(expect.arrayContaining(['甲', '乙', '丙', '第一次会议', '第二次会议', '24.05', '—']));
  expect(texts.filter((text) => /^[casht]$/.test(text)).sort()).toEqual(['a', 'c', 'h', 's']);
});

test('the graph on paper draws the pairs that are left, and no wheel of an event out of range', () => {
  const pair = { a: 'person:乙', b: 'person:甲', count: 1, jaccard: 0.5, newman: 1, relation: 'x' };
  const drawn = drawWheels(ink, matrix, { pairs: [pair], nodes: matrix.rows }, matrix.rows, new Set(['event:一']));
  expect(textsIn(drawn.marks)).toEqual(expect.arrayContaining(['甲', '乙', '第一次会议', '2024-05-08']));
  expect(drawn.marks.filter(({ tag }) => tag === 'line')).toHaveLength(1);
  expect(drawn.marks.filter(({ tag }) => tag === 'circle')).toHaveLength(1);
});

test('a sheet says what is shown, explains its signs and numbers its texts', () => {
  const { sources } = listSources([
    { id: 'document:b', title: '乙文', date: null },
    { id: 'document:a', title: '甲文 <1> & "2"', date: '2024-05-08' },
  ]);
  const drawn = drawSheet(ink, {
    ...{ title: '出席', question: '2 人、1 个机构', note: '提法图谱', sourcesTitle: '来源 2 篇', sources },
    legend: [
      { kind: 'Person', label: '人物' },
      { seal: { role: 'chair', sign: '主' }, label: '主持' },
    ],
    body: { width: 100, height: 100, marks: [] },
  });
  const texts = textsIn(drawn.marks);
  expect(texts).toEqual(expect.arrayContaining(['出席', '2 人、1 个机构', '人物', '主持', '提法图谱', '来源 2 篇']));
  expect(texts).toEqual(expect.arrayContaining(['1  甲文 <1> & "2"，2024-05-08', '2  乙文']));
  const read = create(writeSvg(drawn)).root().toString();
  expect(read).toContain('甲文 &lt;1&gt; &amp; ');
});

test('what XML cannot hold is left out', () => {
  const drawing = { width: 1, height: 1, marks: [{ tag: 'text', attributes: {}, children: ['甲\u0001\ud800乙𠮷'] }] };
  expect(writeSvg(drawing)).toContain('<text>甲乙𠮷</text>');
});

test.each([
  [
    '国家移民管理局党组书记、局长许甘露出席会议并讲话。',
    140,
    ['国家移民管理局党组书', '记、局长许甘露出席会', '议并讲话。'],
  ],
  ['会议于2020年4月召开', 60, ['会议于', '2020年4', '月召开']],
])('%s breaks where it may', (text, width, lines) => {
  expect(wrapText(text, width, 14)).toEqual(lines);
});

test('no line begins with a closing mark, and nothing is lost or added', () => {
  const runs = [
    { text: '甲、乙、丙、丁', marked: false },
    { text: '出席会议', marked: true },
    { text: '。', marked: false },
  ];
  const lines = wrapRuns(runs, 28, 14);
  expect(
    lines
      .flat()
      .map(({ text }) => text)
      .join(''),
  ).toBe('甲、乙、丙、丁出席会议。');
  for (const [first] of lines) expect(first.text).not.toMatch(/^[、。]/);
});

test('a name too long ends with …', () => {
  expect(cutText('全国移民管理系统党的建设工作会议', 70, 14)).toBe('全国移民…');
  expect(widthOf(cutText('全国移民管理系统党的建设工作会议', 70, 14), 14)).toBeLessThanOrEqual(70);
});

test('only the slices of a font that hold what is written are taken', () => {
  const slice = (range: string) => ({ family: 'Serif', range, css: '', url: range });
  const slices = [slice('U+4e00-4e0f, U+20000-2a6df'), slice('U+0-ff'), slice('U+4f??')];
  const used = new Map([['Serif', new Set(['一', 'a'].map((each) => each.codePointAt(0) ?? 0))]]);
  expect(slicesFor(slices, used)).toEqual([slices[0], slices[1]]);
  expect(slicesFor(slices, new Map([['Sans', new Set([0x4e00])]]))).toEqual([]);
  expect(slicesFor(slices, new Map([['Serif', new Set([0x4fab])]]))).toEqual([slices[2]]);
});
