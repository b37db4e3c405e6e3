// The day a report was sent, as its dateline says: 新华社北京10月31日电, 本报5月8日讯.

import type { ReadText } from '../../types.ts';

export const DATELINE =
  /^(?:[（(]?[一-龥·]{0,16}[）)]?\s?)(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:[一-龥]{0,2})?(?:电|讯)(?=[\s（(：:，]|$|[一-龥])/;

/** What today and 31日 count from: the day of the dateline where it is near the day of publication, else that day. */
export function dayToCountFrom(text: ReadText): string | null {
  const { publicationDate: published } = text;
  if (!published) return null;
  const lead = text.cleanPassages.find(({ role }) => role === 'body');
  const found = lead && DATELINE.exec(text.clean.slice(lead.start, lead.end));
  if (!found) return published;
  const [, ownYear, month, day] = found;
  const year = Number(ownYear ?? published.slice(0, 4));
  const sent = [year, year - 1]
    .map((each) => `${each}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .find((iso) => iso <= published);
  return sent && Date.parse(published) - Date.parse(sent) <= NEAR ? sent : published;
}

const NEAR = 31 * 86_400_000;
