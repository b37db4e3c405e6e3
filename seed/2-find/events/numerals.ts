// Chinese and Arabic numerals as the genre writes them, for patterns and as values.

/** Inside a character class. */
export const NUMERAL = '〇零一二三四五六七八九十百\\d';

const DIGITS: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

const WORDS = '〇一二三四五六七八九';

/** 29 as the genre writes it in names, 二十九; up to 99. */
export function numeralOf(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  return (tens > 1 ? WORDS[tens] : '') + (tens > 0 ? '十' : '') + (units > 0 ? WORDS[units] : '');
}

/** The value of a numeral up to 999 (二十, 一百零三, 67); null when it is none. */
export function numeralValue(numeral: string): number | null {
  if (/^\d+$/.test(numeral)) return Number(numeral);
  let total = 0;
  let digit: number | null = null;
  for (const character of numeral) {
    if (character === '百' || character === '十') {
      total += (digit ?? 1) * (character === '百' ? 100 : 10);
      digit = null;
    } else if (DIGITS[character] !== undefined) digit = DIGITS[character];
    else return null;
  }
  return total + (digit ?? 0);
}
