// The seal of a role on paper, as it is on the screen: filled for the chair and speakers, open for attendees.
import type { Presence } from '../../server/endpoints/attendance.ts';
import { words } from './draw-words.ts';
import type { Ink } from './ink.ts';
import { mark, type Mark } from './mark.ts';

export interface Seal {
  /** `unnamed` is a group without a name. */
  role: Presence | 'unnamed';
  /** Its one character. */
  sign: string;
  body?: boolean;
  invited?: boolean;
  maybe?: boolean;
}

/** `x` and `y` are the upper left corner. */
export function drawSeal(
  ink: Ink,
  { role, sign, body, invited, maybe }: Seal,
  x: number,
  y: number,
  size = 18,
): Mark[] {
  const { fill, stroke, text } = lookOf(ink, role, { body, invited, maybe });
  return [
    mark('rect', {
      ...{ x: x + 0.75, y: y + 0.75, width: size - 1.5, height: size - 1.5, rx: 3, fill, stroke },
      ...{ 'stroke-width': 1.5, 'stroke-dasharray': maybe || role === 'unnamed' ? '3 2' : undefined },
    }),
    words(ink, x + size / 2, y + size * 0.72, sign, { size: size * 0.61, fill: text, weight: 600, anchor: 'middle' }),
  ];
}

interface Look {
  fill: string;
  stroke: string;
  text: string;
}

function lookOf(ink: Ink, role: Seal['role'], { body, invited, maybe }: Partial<Seal>): Look {
  const { Person: person, Organization: org } = ink.kinds;
  if (role === 'unnamed') return { fill: ink.paper, stroke: ink.control, text: ink.quiet };
  if (maybe) return { ...(body ? org : person), fill: ink.paper };
  if (invited) return { fill: ink.paper, stroke: ink.control, text: org.text };
  if (role === 'host') return { fill: org.stroke, stroke: org.stroke, text: ink.onKind };
  if (role === 'chair') return { fill: person.stroke, stroke: person.stroke, text: ink.onKind };
  if (role === 'speaker') return { fill: person.fill, stroke: person.stroke, text: ink.onKind };
  if (role === 'attendee') return { fill: ink.paper, stroke: ink.control, text: body ? org.text : person.text };
  return { fill: ink.personWash, stroke: person.stroke, text: person.text };
}
