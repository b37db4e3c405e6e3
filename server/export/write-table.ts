// Writes CSV that a spreadsheet opens as it is: with a byte order mark, and no cell that begins a formula.
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;

/** The first row is the heads. A cell that begins with = + - @ is led by an apostrophe, so that nothing is computed. */
export function writeTable(heads: string[], rows: Cell[][]): string {
  return stringify([heads, ...rows], { bom: true, escape_formulas: true, record_delimiter: 'windows' });
}
