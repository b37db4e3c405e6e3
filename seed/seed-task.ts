// What a seeding is told and what it answers.
import type { GraphEngine } from '../cypher/engine.ts';
import type { UnmatchedRule } from './5-assemble/curate.ts';
import type { WriteReport } from './6-write-graph.ts';
import type { Refused } from './plan-seed.ts';

export interface SeedTask {
  /** Files and folders; none means: make the graph again from the facts there are. */
  paths: string[];
  /** Where facts, graphs and curation lie. */
  home: string;
  /** Null for the embedded engine, whose graphs lie in `home`. */
  neo4j: GraphEngine | null;
  /** Worker threads. */
  jobs: number;
  reset?: boolean;
  prune?: boolean;
  dryRun?: boolean;
  yes?: boolean;
  onProgress?: (progress: SeedProgress) => void;
}

export const SEED_STEPS = ['read', 'facts', 'assemble', 'compare', 'nodes', 'edges', 'delete', 'finish'] as const;

export interface SeedProgress {
  step: (typeof SEED_STEPS)[number];
  done: number;
  /** About how many there are; null where nobody knows before the end. */
  total: number | null;
}

export interface SeedSummary {
  /** Document ids. */
  loaded: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
  /** Texts whose facts an older extractor had made. */
  remade: number;
  refused: Refused[];
  /** Files that are no *.txt. */
  passedOver: number;
  /** In the graph afterwards. */
  documents: number;
  unmatched: UnmatchedRule[];
  dataVersion: string;
  /** Null when nothing was to be written: a dry run, or a reset without texts. */
  report: WriteReport | null;
}
