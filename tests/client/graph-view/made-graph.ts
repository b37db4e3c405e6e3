// Graphs of any size for layout tests: hubs with names of the genre, always the same for the same size.
import type { Kind } from '../../../cypher/schema.ts';
import { labelLines, labelSize } from '../../../client/graph-view/label-lines.ts';
import { bodySize } from '../../../client/graph-view/node-size.ts';
import { hashOf } from '../../../client/graph-view/layouts/start-position.ts';
import type { LayoutInput, LayoutNode } from '../../../client/graph-view/layouts/layout-input.ts';

const NAMES: Record<Kind, string[]> = {
  Person: ['许甘露', '叶寒冰', '王小洪', '曲云海'],
  Organization: ['国家移民管理局', '四川省公安厅政治部', '公安部', '北京市直机关工委'],
  Event: ['全国移民管理系统党的建设工作会议', '2020年全省公安政治工作视频会', '党的二十大'],
  Concept: ['习近平新时代中国特色社会主义思想', '两个维护', '四个意识'],
  Document: ['2019-07-26', '2021-03-01'],
};
const KINDS: Kind[] = ['Person', 'Person', 'Person', 'Organization', 'Event', 'Concept', 'Concept', 'Document'];

/** `edges` lines among `count` nodes, most of them to a few hubs. */
export function madeGraph(count: number, edges = count * 2): LayoutInput {
  const links = Array.from({ length: edges }, (_, at) => {
    const source = at % count;
    const hub = hashOf(`h${at}`) % Math.max(1, Math.floor(count / 12));
    const target = at < count ? hub : hashOf(`t${at}`) % count;
    return { source: `n${source}`, target: `n${target === source ? (target + 1) % count : target}` };
  });
  const degree = new Map<string, number>();
  for (const { source, target } of links) {
    for (const id of [source, target]) degree.set(id, (degree.get(id) ?? 0) + 1);
  }
  const nodes = Array.from({ length: count }, (_, at): LayoutNode => {
    const kind = KINDS[hashOf(`k${at}`) % KINDS.length];
    const names = NAMES[kind];
    const size = labelSize(labelLines(names[at % names.length]));
    return {
      id: `n${at}`,
      kind,
      date: kind === 'Event' || kind === 'Document' ? ['2019-07-26', '2020', null, '2021-03'][at % 4] : null,
      ...bodySize(kind, degree.get(`n${at}`) ?? 0),
      labelWidth: size.width,
      labelHeight: size.height,
    };
  });
  return { layout: 'force', nodes, edges: links, placed: {}, fixed: [], center: 'n0', aspect: 1.15 };
}
