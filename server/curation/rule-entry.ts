// A stored rule as the interface lists it, and whether the graph in force is as it says.
import { parseEdgeId } from '../../cypher/schema.ts';
import { runQuery } from '../../cypher/run-query.ts';
import type { Atlas } from '../atlas.ts';
import type { CurationEntry } from '../endpoints/curation.ts';
import type { StoredRule } from './rules-file.ts';

export async function describeRule(atlas: Atlas, { id, rule }: StoredRule): Promise<CurationEntry> {
  const { date, reason } = rule;
  return { id, date, rule: rule.rule, about: aboutOf(rule), reason, applied: await isApplied(atlas, rule) };
}

function aboutOf(rule: StoredRule['rule']): string[] {
  switch (rule.rule) {
    case 'reject':
      return [rule.relation];
    case 'merge':
      return [...[rule.from].flat(), rule.into];
    case 'rename':
      return [rule.id, rule.name];
    case 'split':
      return [rule.id, rule.as];
  }
}

async function isApplied({ engine, names }: Atlas, rule: StoredRule['rule']): Promise<boolean> {
  switch (rule.rule) {
    case 'reject': {
      if (!parseEdgeId(rule.relation) && !rule.relation.includes('#')) return names.get(rule.relation) === undefined;
      const [{ count }] = await runQuery(engine, 'explore/count-evidence', { relations: [rule.relation] });
      return count === 0;
    }
    case 'merge':
      return [rule.from].flat().every((from) => names.get(from) === undefined);
    case 'rename':
      return names.resolve(rule.id).some(({ name }) => name === rule.name);
    case 'split':
      return names.resolve(rule.as).length > 0 || names.resolve(`${rule.id}~${rule.as}`).length > 0;
  }
}
