// A slice of any size for the client's benchmark: a corpus-like graph, always the same for the same size.
import { edgeId, type Kind, type RelationType } from '../../../cypher/schema.ts';
import type { Edge, Node } from '../../../server/endpoints/shapes.ts';
import { hashOf } from '../../../client/graph-view/layouts/start-position.ts';

const KINDS: Kind[] = ['Person', 'Person', 'Person', 'Organization', 'Event', 'Concept', 'Concept', 'Document'];
const NAMES: Record<Kind, string> = {
  Person: '许甘露',
  Organization: '国家移民管理局',
  Event: '全国移民管理系统党的建设工作会议',
  Concept: '习近平新时代中国特色社会主义思想',
  Document: '四川省公安厅召开全省公安政治工作视频会',
};

function typeOf(from: Kind, to: Kind): RelationType {
  if (from === 'Document') return to === 'Concept' ? 'USES' : to === 'Event' ? 'REFERS_TO' : 'NAMES';
  if (to === 'Event') return 'ATTENDED';
  return to === 'Concept' ? 'VOICED' : 'HOLDS_POST';
}

/** `edges` edges among `count` nodes, many of them to a few hubs. Types are as near the schema as chance allows. */
export function madeSlice(count: number, edges: number): { nodes: Node[]; edges: Edge[] } {
  const nodes = Array.from({ length: count }, (_, at): Node => {
    const kind = KINDS[hashOf(`k${at}`) % KINDS.length];
    const date = kind === 'Event' || kind === 'Document' ? `20${19 + (at % 6)}-0${1 + (at % 9)}-11` : null;
    return {
      id: `${kind.toLowerCase()}:${at}`,
      kind,
      name: `${NAMES[kind]}${at}`,
      category: null,
      date,
      degree: 4,
      documentCount: 2,
    };
  });
  const hubs = Math.max(1, Math.floor(count / 12));
  const made = new Map<string, Edge>();
  for (let at = 0; made.size < edges; at += 1) {
    const source = nodes[at % count];
    const target = nodes[at < count ? hashOf(`h${at}`) % hubs : hashOf(`t${at}`) % count];
    if (source === target) continue;
    const type = typeOf(source.kind, target.kind);
    const id = edgeId(type, source.id, target.id);
    made.set(id, {
      id,
      source: source.id,
      target: target.id,
      type,
      role: null,
      title: null,
      evidenceCount: 1,
      confidence: 0.9,
    });
  }
  return { nodes, edges: [...made.values()] };
}
