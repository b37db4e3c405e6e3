// Places in the co-attendance graph: everyone has one, nobody's changes when a filter brings in others.
import type { Matrix } from '../../../client/attendance/matrix-data.ts';
import { planEveryone } from '../../../client/attendance/plan-everyone.ts';
import { isShown } from '../../../client/attendance/wheels.ts';

const person = (name: string) => ({ id: `person:${name}`, name, kind: 'Person' as const, events: 1 });
const [a, b, c, d, e] = ['甲', '乙', '丙', '丁', '戊'].map(person);
const event = (name: string) => ({ id: `event:${name}`, name, label: name, date: '2024-05-08', attendees: 2 });
const was = (row: number, column: number) => ({
  ...{ row, column },
  roles: [{ role: 'attendee' as const, relation: `${row}-${column}`, confidence: 1 }],
});
const matrix: Matrix = {
  rows: [a, b, c, d],
  columns: [event('一'), event('二')],
  cells: [was(0, 0), was(1, 0), was(2, 0), was(2, 1), was(3, 1)],
  ...{ totalRows: 4, totalColumns: 2, truncated: false },
};

test('everyone stands on the wheel of the best attended of their events, or alone', () => {
  const plan = planEveryone(matrix, [a, b, c, d, e], []);
  const members = plan.wheels.map((wheel) => [wheel.event.id, wheel.members]);
  expect(members).toEqual([
    ['event:一', [a.id, b.id, c.id]],
    ['event:二', [d.id]],
    ['', [e.id]],
  ]);
  expect([...plan.nodes.keys()].sort()).toEqual([a, b, c, d, e].map(({ id }) => id).sort());
});

test('whoever joins by a filter stands below; nobody else moves', () => {
  const before = planEveryone(matrix, [a, b], []);
  const after = planEveryone(matrix, [a, b], [b, c, d]);
  for (const id of [a.id, b.id]) expect(after.nodes.get(id)).toEqual(before.nodes.get(id));
  for (const id of [c.id, d.id]) expect(after.nodes.get(id)?.y).toBeGreaterThan(before.height);
});

test('a wheel is drawn while its event is in range and one of its own is left', () => {
  const [wheel] = planEveryone(matrix, [a, b], []).wheels;
  expect(isShown(wheel, new Set(['event:一']), new Set([a.id]))).toBe(true);
  expect(isShown(wheel, new Set(['event:二']), new Set([a.id]))).toBe(false);
  expect(isShown(wheel, new Set(['event:一']), new Set([d.id]))).toBe(false);
});
