// Events across texts: one when name or alias agrees and neither dates nor hosts contradict.
import { localCluster, newCluster, type Cluster } from './cluster.ts';
import { isSameMeeting } from './event-names.ts';
import { joinDates } from './event-dates.ts';
import { splitByHost } from './event-hosts.ts';
import { isGenericEvent } from './full-names.ts';
import type { Gathered, LocalEntity } from './local-entities.ts';
import { byClass, nameClasses, onlyOne } from './name-classes.ts';
import { sameNumbers } from './numerals.ts';

/** `hostNames` gives the graph's names of the bodies that held an event, as one text says. */
export function clusterEvents(
  locals: LocalEntity[],
  apart: Gathered['apart'],
  hostNames: (member: LocalEntity) => string[],
): Cluster[] {
  const own = locals.filter(({ entity }) => !entity.local);
  const timed = own.filter(ownsItsTime);
  const recurring = own.filter((local) => !ownsItsTime(local));
  return [
    ...byClass(timed, nameClasses('Event', timed, apart, sameEvent)).flatMap((members) =>
      splitByHost(members, hostNames).map(({ members: part, host }) => named(part, host === null ? '' : `~${host}`)),
    ),
    ...byClass(recurring, nameClasses('Event', recurring, apart, sameMeeting)).flatMap((members) =>
      joinDates(members).flatMap(({ members: sameDay, suffix }) =>
        splitByHost(sameDay, hostNames).map(({ members: part, host }) =>
          named(part, host === null ? suffix : `${suffix}~${host}`),
        ),
      ),
    ),
    ...locals.filter(({ entity }) => entity.local).map(localCluster),
  ];
}

/** The name carries its own year, ordinal or session (the id has nothing behind it), and more than that: not 第一次会议. */
function ownsItsTime({ entity }: LocalEntity): boolean {
  return entity.id === `event:${entity.name}` && !isGenericEvent(entity.name);
}

/** Several long names may claim a short one when they carry its numbers: 党的二十大. */
function sameEvent(alias: string, claimants: string[]): string[] {
  return claimants.filter((name) => sameNumbers(alias, name) && isSameMeeting(alias, name));
}

function sameMeeting(alias: string, claimants: string[]): string[] {
  const able = claimants.filter((name) => isSameMeeting(alias, name));
  return onlyOne(alias, able);
}

/** The cluster, and under its bare id too when only a host tells it apart. */
function named(members: LocalEntity[], suffix: string): Cluster {
  const cluster = newCluster('Event', members, suffix);
  const bare = cluster.id.replace(/~.*$/, '');
  if (bare !== cluster.id) cluster.formerIds.add(bare);
  return cluster;
}
