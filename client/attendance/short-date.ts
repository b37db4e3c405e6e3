// A date for a narrow head: 2019-07-26 is 19.07, 2022 is 2022, none is a dash.

export function shortDate(date: string | null): string {
  if (!date) return '—';
  const [first] = date.split('/');
  return first.length === 4 ? first : `${first.slice(2, 4)}.${first.slice(5, 7)}`;
}
