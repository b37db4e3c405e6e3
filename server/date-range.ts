// Whether a date may lie in a range, when either is known to the day, the month or the year only.

export interface DateRange {
  from?: string;
  to?: string;
}

/**
 * True unless the date's last day is before `from` or its first day after `to`; `2024` lies in May 2024 as far as is known.
 * A date is `2024`, `2024-05`, `2024-05-08` or `2024-05-08/2024-05-10`; '~' sorts after every digit and '-'.
 */
export function mayLieIn(date: string, { from, to }: DateRange): boolean {
  const [first, last = first] = date.split('/');
  return (from === undefined || `${last}~` >= from) && (to === undefined || first <= `${to}~`);
}
