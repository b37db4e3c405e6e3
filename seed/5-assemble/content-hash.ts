// What tells a changed row from an unchanged one: a hash of everything in it.
import { createHash } from 'node:crypto';
import type { GraphEdge, GraphNode } from '../types.ts';

/** 20 hexadecimal digits of the SHA-1 of the values' JSON. */
export function contentHash(...values: unknown[]): string {
  return createHash('sha1').update(JSON.stringify(values)).digest('hex').slice(0, 20);
}

/** A node with its hash. Keys of `props` must come in a fixed order. */
export function hashedNode(node: Omit<GraphNode, 'hash'>): GraphNode {
  return { ...node, hash: contentHash(node.label, node.props) };
}

/** An edge with its hash. Keys of `props` must come in a fixed order. */
export function hashedEdge(edge: Omit<GraphEdge, 'hash'>): GraphEdge {
  return { ...edge, hash: contentHash(edge.type, edge.source, edge.target, edge.props) };
}
