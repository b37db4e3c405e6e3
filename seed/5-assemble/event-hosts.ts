// Events of one name and day, told apart by who held them: another province, or any other body where the name is anybody's.
import { hasRelativeScope, isGenericEvent } from './full-names.ts';
import type { LocalEntity } from './local-entities.ts';
import { provinceOf } from './seats.ts';
import { UnionFind } from './union-find.ts';
import { Votes, compareText } from './votes.ts';

export interface Hosted {
  members: LocalEntity[];
  /** The body that tells this event from another of its name; null when there is no other. */
  host: string | null;
}

/** Parts that contradict in their hosts, each under the host most texts give; texts that name none stay together. */
export function splitByHost(members: LocalEntity[], hostNames: (member: LocalEntity) => string[]): Hosted[] {
  const hosts = new Map(members.map((member) => [member, hostNames(member)]));
  const same = new UnionFind();
  const anybodys = members.every(({ entity }) => isAnybodys(entity.name));
  const sidesOf = (member: LocalEntity) =>
    (hosts.get(member) ?? []).map((host) => (anybodys ? host : provinceOf(host))).filter((side) => side !== null);
  for (const member of members) sidesOf(member).forEach((side, _, [first]) => same.join(first, side));
  const parts = new Map<string, LocalEntity[]>();
  const silent: LocalEntity[] = [];
  for (const member of members) {
    const [first] = sidesOf(member);
    if (first === undefined) {
      silent.push(member);
      continue;
    }
    const side = same.find(first);
    parts.set(side, [...(parts.get(side) ?? []), member]);
  }
  if (parts.size < 2) return [{ members, host: null }];
  const told = [...parts.values()].map((part) => ({ members: part, host: mainHost(part, hosts) }));
  told.sort((a, b) => compareText(a.host, b.host));
  return silent.length > 0 ? [...told, { members: silent, host: null }] : told;
}

/** A name that any body's meeting of the day could have: only the same host makes it the same event. */
export function isAnybodys(name: string): boolean {
  return hasRelativeScope(name) || isGenericEvent(name);
}

function mainHost(members: LocalEntity[], hosts: Map<LocalEntity, string[]>): string {
  const votes = new Votes<string>();
  for (const member of members) hosts.get(member)?.forEach((host) => votes.add(host));
  return votes.winner() ?? '';
}
