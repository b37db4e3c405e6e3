// Nodes and edges as they are said aloud: 许甘露，人物，出席 1 场，任职 4 项.
import type { TFunction } from 'i18next';
import type { Node } from '../../../server/endpoints/shapes.ts';
import { edgeCaption } from '../../graph-view/elements.ts';
import type { DrawnEdge } from '../../state/drawn-edges.ts';
import type { Picture } from '../../state/picture.ts';
import type { Visible } from '../../state/visible.ts';

/** The node in a sentence, with what of it is on the canvas. */
export function nodeWords(t: TFunction<'explore'>, node: Node, visible: Visible): string {
  const edges = visible.edges.filter((edge) => edge.source === node.id || edge.target === node.id);
  if (node.kind === 'Person') {
    const attended = edges.filter((edge) => edge.type === 'ATTENDED').length;
    const posts = edges.filter((edge) => edge.type === 'HOLDS_POST').flatMap((edge) => edge.parts).length;
    return t('say.person', { name: node.name, attended, posts });
  }
  return t('say.node', { name: node.name, kind: t(`kind.${node.kind}`, { ns: 'frame' }), count: edges.length });
}

/** The edge in a sentence. */
export function edgeWords(
  t: TFunction<'explore'>,
  edge: DrawnEdge,
  nodes: Picture['nodes'],
  language: 'zh' | 'en',
): string {
  const name = (id: string) => nodes[id]?.name ?? id;
  return t('say.edge', { from: name(edge.source), relation: edgeCaption(edge, language), to: name(edge.target) });
}
