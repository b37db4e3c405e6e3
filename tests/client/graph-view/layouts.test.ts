// Layouts give the same picture every time, move no old node, and keep labels off each other.
import { labelLines } from '../../../client/graph-view/label-lines.ts';
import { textWidth } from '../../../client/graph-view/node-size.ts';
import { boxOf, type LayoutInput } from '../../../client/graph-view/layouts/layout-input.ts';
import { computeLayout } from '../../../client/graph-view/layouts/layouts.ts';
import { timeScale, xOfDay } from '../../../client/graph-view/layouts/time-axis.ts';
import { middleDay, overlaps, rangeOf } from '../../../client/state/dates.ts';
import { LAYOUTS, type Point } from '../../../client/state/picture.ts';
import { madeGraph } from './made-graph.ts';

function covered({ nodes }: LayoutInput, at: Record<string, Point>): string[] {
  const boxes = nodes.map((node) => ({ id: node.id, ...boxOf(node, at[node.id]) }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

describe.each(LAYOUTS)('the %s layout', (layout) => {
  const input = { ...madeGraph(60), layout };
  test('gives the same positions every time, whatever the order of the nodes', () => {
    const once = computeLayout(input);
    expect(computeLayout({ ...input })).toEqual(once);
    expect(Object.keys(once).sort()).toEqual(input.nodes.map((node) => node.id).sort());
    expect(Object.values(once).every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true);
  });
  test('leaves held nodes where they are', () => {
    const placed = { n3: { x: 12.5, y: -40 }, n7: { x: 300, y: 100 } };
    const at = computeLayout({ ...input, placed, fixed: ['n3', 'n7'] });
    expect([at.n3, at.n7]).toEqual([placed.n3, placed.n7]);
  });
});

describe('the force layout', () => {
  test.each([1, 2, 30, 120, 300])('of %i nodes leaves no label over another', (count) => {
    const input = madeGraph(count);
    expect(covered(input, computeLayout(input))).toEqual([]);
  });

  test('moves no old node by a hair when 25 new ones come, and keeps the new ones off them', () => {
    const whole = madeGraph(85);
    const old = new Set(whole.nodes.slice(0, 60).map((node) => node.id));
    const before = {
      ...whole,
      nodes: whole.nodes.slice(0, 60),
      edges: whole.edges.filter((edge) => old.has(edge.source) && old.has(edge.target)),
    };
    const placed = computeLayout(before);
    const after = computeLayout({ ...whole, placed, fixed: [...old] });
    for (const id of old) expect(after[id]).toEqual(placed[id]);
    expect(covered(whole, after)).toEqual([]);
  });
});

describe('the time axis', () => {
  test('puts a dated node at its date and an undated event in the band at the left', () => {
    const input: LayoutInput = { ...madeGraph(40), layout: 'time' };
    const scale = timeScale(input.nodes);
    if (!scale) throw new Error('no scale');
    const at = computeLayout(input);
    for (const node of input.nodes) {
      const range = rangeOf(node.date);
      if (range) expect(at[node.id].x).toBeCloseTo(xOfDay(scale, middleDay(range)), 6);
      else if (node.kind === 'Event' || node.kind === 'Document') expect(at[node.id].x).toBeLessThan(scale.band + 120);
    }
  });
});

describe('a partial date', () => {
  test.each([
    ['2024-05-08', '2024-05-08', '2024-05-08', 'day'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2024', '2024-01-01', '2024-12-31', 'year'],
    ['2024-05-08/2024-05-10', '2024-05-08', '2024-05-10', 'range'],
  ])('%s is from %s to %s, by %s', (date, first, last, precision) => {
    expect(rangeOf(date)).toEqual({ first, last, precision });
  });
  test('overlaps a range when it may lie in it', () => {
    const year = rangeOf('2021');
    if (!year) throw new Error('no range');
    expect(overlaps(year, '2021-05', null)).toBe(true);
    expect(overlaps(year, '2022', null)).toBe(false);
    expect(overlaps(year, null, '2020-12-31')).toBe(false);
    expect(rangeOf('去年')).toBeNull();
  });
});

describe('a label', () => {
  test.each([
    ['许甘露', ['许甘露']],
    ['全国移民管理系统党的建设工作会议', ['全国移民管理系统', '党的建设工作会议']],
    ['习近平新时代中国特色社会主义思想', ['习近平新时代中国', '特色社会主义思想']],
  ])('of %s breaks between words into even lines', (name, lines) => {
    expect(labelLines(name)).toEqual(lines);
  });
  test('never has more than two lines nor a line wider than nine characters', () => {
    for (const name of ['学习贯彻习近平新时代中国特色社会主义思想主题教育工作会议暨表彰大会', 'a'.repeat(80)]) {
      const lines = labelLines(name);
      expect(lines.length).toBe(2);
      expect(lines[1].endsWith('…')).toBe(true);
      for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(108);
    }
  });
});
