// The date of an event that texts date differently: the one most of them allow, the most exact of those.
import { exactness, holds } from './date-spans.ts';
import { compareText, type Votes } from './votes.ts';

/** The main date and the others that do not hold it; `preferred` wins when it was given. */
export function mainDate(votes: Votes<string>, preferred: string | null): { date: string | null; others: string[] } {
  const values = votes.ranked();
  const [first] = values
    .map((value) => ({ value, votes: support(value, votes) }))
    .sort(
      (a, b) =>
        Number(b.value === preferred) - Number(a.value === preferred) ||
        b.votes - a.votes ||
        exactness(b.value) - exactness(a.value) ||
        compareText(a.value, b.value),
    );
  if (!first) return { date: null, others: [] };
  return { date: first.value, others: values.filter((value) => !holds(value, first.value)).sort() };
}

/** Texts that give the date or a wider one; a day within an interval of days speaks for the interval. */
function support(value: string, votes: Votes<string>): number {
  const isInterval = exactness(value) === 3;
  return votes
    .ranked()
    .filter((other) => holds(other, value) || (isInterval && holds(value, other)))
    .reduce((sum, other) => sum + votes.get(other), 0);
}
