// The name of everything a graph is made from: the same texts, extractor, schema and curation give the same name.
import { createHash } from 'node:crypto';
import type { CurationRule } from '../cypher/contracts/curation.ts';
import { SCHEMA_VERSION } from '../cypher/schema.ts';
import { EXTRACTOR_VERSION } from './facts.ts';
import { compareText } from './5-assemble/votes.ts';

/** 16 hexadecimal digits, whatever the order of the texts. */
export function dataVersionOf(texts: { id: string; contentHash: string }[], curation: CurationRule[]): string {
  const documents = texts.map(({ id, contentHash }) => [id, contentHash]).sort(([a], [b]) => compareText(a, b));
  return createHash('sha256')
    .update(JSON.stringify([SCHEMA_VERSION, EXTRACTOR_VERSION, documents, curation]))
    .digest('hex')
    .slice(0, 16);
}
