// The day a text was published, from its byline or its file name.

const IN_BYLINE = /(\d{4})\s*[-年./]\s*(\d{1,2})\s*[-月./]\s*(\d{1,2})/g;
const IN_FILE_NAME = /(?:^|[^0-9])(\d{4})-?(\d{2})-?(\d{2})(?![0-9])/;

/** An ISO day, or null when the numbers are no day of the calendar. */
function isoDay(year: string, month: string, day: string): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  const real = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return real && Number(year) >= 1900 && Number(year) <= 2100 ? iso : null;
}

/** The first day named in the bylines, else the one in the file name (`20240105-02.txt`); null when neither has one. */
export function publicationDate(bylines: string[], file: string): string | null {
  for (const line of bylines) {
    for (const [, year, month, day] of line.matchAll(IN_BYLINE)) {
      const found = isoDay(year, month, day);
      if (found) return found;
    }
  }
  const name = IN_FILE_NAME.exec(file.split('/').at(-1) ?? '');
  return name ? isoDay(name[1], name[2], name[3]) : null;
}
