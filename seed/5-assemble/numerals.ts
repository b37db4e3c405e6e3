// The numbers a name carries: years, ordinals, sessions; two names of different numbers are two events.

const DIGITS = '〇一二三四五六七八九';
const NUMERAL = /\d+|[〇零一二两三四五六七八九十百]+/gu;

/** `党的二十大` gives 20, `第二十次全国代表大会` too; sorted, each once. */
export function numbersIn(name: string): number[] {
  const found = [...name.matchAll(NUMERAL)].map(([text]) => toNumber(text)).filter((value) => value > 0);
  return [...new Set(found)].sort((a, b) => a - b);
}

/** True when both carry numbers and these are the same. */
export function sameNumbers(a: string, b: string): boolean {
  const [x, y] = [numbersIn(a), numbersIn(b)];
  return x.length > 0 && x.join() === y.join();
}

function toNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const digits = text.replace(/零/g, '〇').replace(/两/g, '二');
  if (!/[十百]/.test(digits)) return Number([...digits].map((digit) => DIGITS.indexOf(digit)).join(''));
  let sum = 0;
  let digit = 0;
  for (const each of digits) {
    if (each === '十') sum += (digit || 1) * 10;
    else if (each === '百') sum += (digit || 1) * 100;
    digit = each === '十' || each === '百' ? 0 : DIGITS.indexOf(each);
  }
  return sum + digit;
}
