// The edge of a relation: what tells it apart, how many sentences it stands on, how sure the surest is.
import type { GraphEdge, Properties } from '../types.ts';
import { hashedEdge } from './content-hash.ts';
import type { EdgeSum } from './sum-up.ts';

/** Properties without a value are left out; `count` and `nested` are of USES and NAMES, `invited` of ATTENDED. */
export function describeRelation(sum: EdgeSum): GraphEdge {
  const { id, type, source, target, key, evidenceCount, confidence } = sum;
  const props: Properties = { evidenceCount, confidence };
  for (const [name, value] of Object.entries(key)) if (value !== undefined) props[name] = value;
  if (type === 'ATTENDED') props.invited = sum.invited;
  if (type === 'USES' || type === 'NAMES') Object.assign(props, { count: sum.count, nested: sum.nested });
  return hashedEdge({ id, type, source, target, props });
}
