// Events that the title announces.

import type { Mention } from '../../types.ts';
import type { Frame } from '../frame.ts';

/** 习近平将出席上海合作组织峰会: what the title tells to come has not been attended. */
export function plannedInTitle({ text, events }: Frame): Set<string> {
  const { titleSpan: title, clean } = text;
  if (!title) return new Set();
  const inTitle = events.filter(({ end }) => end <= title.end);
  const isPlanned = ({ start, end }: Mention) =>
    /将(?!军)[^， ]*$/.test(clean.slice(title.start, start)) ||
    /^[^， ]{0,20}将[于在]/.test(clean.slice(end, title.end));
  return new Set(inTitle.filter(isPlanned).map(({ name }) => name));
}
