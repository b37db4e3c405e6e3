// What a write is told and what it answers, the same for both engines.

export interface WriteProgress {
  step: 'compare' | 'nodes' | 'edges' | 'delete' | 'finish';
  /** Rows of this step so far. */
  done: number;
}

export interface WriteTask {
  /** Hash of everything the graph is made from; when it is the one in force nothing is written. */
  dataVersion: string;
  extractor: string;
  onProgress?: (progress: WriteProgress) => void;
}

export interface WriteReport {
  /** False when this data version was in force already. */
  written: boolean;
  /** Rows created or changed. */
  nodes: number;
  edges: number;
  deletedNodes: number;
  deletedEdges: number;
}

export const NOTHING_WRITTEN: WriteReport = { written: false, nodes: 0, edges: 0, deletedNodes: 0, deletedEdges: 0 };
