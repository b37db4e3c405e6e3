// Two people of one name: told apart when they hold posts in bodies of different seats at the same time.
import { newCluster, type Cluster } from './cluster.ts';
import { daySpan } from './date-spans.ts';
import type { LocalEntity } from './local-entities.ts';
import { seatOf } from './seats.ts';
import { UnionFind } from './union-find.ts';
import { Votes, compareText } from './votes.ts';

/** A body of fewer texts than this share of the other's is noise, not a second person. */
const LEAST_SHARE = 0.1;

/** Bodies that one text gives to the same person, with the texts and the days they cover. */
interface Career {
  bodies: Votes<string>;
  seats: Set<string>;
  members: LocalEntity[];
  first: string;
  last: string;
}

/**
 * Splits a person's cluster where posts contradict; the parts are called `person:王伟~公安部` after the body most texts
 * give, texts without a post stay under the bare name. `bodyName` gives the graph's name of a body in a text.
 */
export function splitHomonyms(person: Cluster, bodyName: (member: LocalEntity) => string[]): Cluster[] {
  const careers = careersOf(person, bodyName);
  const groups: Career[][] = [];
  for (const career of careers) {
    const group = groups.find((each) => !each.some((other) => contradict(career, other)));
    if (group) group.push(career);
    else groups.push([career]);
  }
  if (groups.length < 2) return [person];
  const parts = groups.map((group) => {
    const bodies = new Votes<string>();
    for (const career of group) for (const body of career.bodies.ranked()) bodies.add(body, career.bodies.get(body));
    const part = newCluster(
      'Person',
      group.flatMap((career) => career.members),
      `~${bodies.winner()}`,
    );
    part.formerIds.add(person.id);
    return part;
  });
  const placed = new Set(parts.flatMap((part) => part.members));
  const rest = person.members.filter((member) => !placed.has(member));
  return rest.length > 0 ? [...parts, newCluster('Person', rest)] : parts;
}

function careersOf(person: Cluster, bodyName: (member: LocalEntity) => string[]): Career[] {
  const joint = new UnionFind();
  const bodiesOf = new Map(person.members.map((member) => [member, bodyName(member)]));
  for (const bodies of bodiesOf.values()) bodies.forEach((body) => joint.join(bodies[0], body));
  const careers = new Map<string, Career>();
  for (const [member, bodies] of bodiesOf) {
    if (bodies.length === 0) continue;
    const key = joint.find(bodies[0]);
    const career = careers.get(key) ?? { bodies: new Votes(), seats: new Set(), members: [], first: '', last: '' };
    careers.set(key, career);
    career.members.push(member);
    bodies.forEach((body) => career.bodies.add(body));
    bodies.map(seatOf).forEach((seat) => seat !== null && career.seats.add(seat));
    if (member.text.date === null) continue;
    const { first, last } = daySpan(member.text.date);
    if (career.first === '' || first < career.first) career.first = first;
    if (last > career.last) career.last = last;
  }
  return [...careers]
    .sort(([a, x], [b, y]) => y.members.length - x.members.length || compareText(a, b))
    .map(([, career]) => career);
}

function contradict(a: Career, b: Career): boolean {
  const [few, many] = [a.members.length, b.members.length].sort((x, y) => x - y);
  if (few < LEAST_SHARE * many || a.seats.size === 0 || b.seats.size === 0) return false;
  if ([...a.seats].some((seat) => b.seats.has(seat))) return false;
  return a.first !== '' && b.first !== '' && a.first <= b.last && b.first <= a.last;
}
