// Events named by what is done: talks, visits and inspections.
import type { Mention } from '../../types.ts';

export function isTalk({ rule }: Mention): boolean {
  return rule.startsWith('talk');
}

/** A journey abroad or through the country, of one day or several. */
export function isVisit({ rule }: Mention): boolean {
  return rule === 'visit' || rule === 'inspection';
}

export function isDeed(event: Mention): boolean {
  return isTalk(event) || isVisit(event);
}
