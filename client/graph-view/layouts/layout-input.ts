// What every layout is given and gives back.
import type { Kind } from '../../../cypher/schema.ts';
import type { LayoutName, Point } from '../../state/picture.ts';

export interface LayoutNode {
  id: string;
  kind: Kind;
  date: string | null;
  /** The node's body. */
  width: number;
  height: number;
  /** Its label below; 0 when none is shown. */
  labelWidth: number;
  labelHeight: number;
}

export interface LayoutInput {
  layout: LayoutName;
  nodes: LayoutNode[];
  edges: { source: string; target: string }[];
  /** Where nodes stand already. */
  placed: Record<string, Point>;
  /** Ids that must not move at all. */
  fixed: string[];
  /** The node that the rings are drawn around. */
  center: string | null;
  /** Width to height of the canvas. */
  aspect: number;
}

export type Layout = (input: LayoutInput) => Record<string, Point>;

/** The rectangle of a node with its label; the label hangs below the body. */
export function boxOf(node: LayoutNode, at: Point, margin = 0): Box {
  const half = Math.max(node.width, node.labelWidth) / 2 + margin;
  const label = node.labelHeight > 0 ? node.labelHeight + 5 : 0;
  return {
    left: at.x - half,
    right: at.x + half,
    top: at.y - node.height / 2 - margin,
    bottom: at.y + node.height / 2 + label + margin,
  };
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
