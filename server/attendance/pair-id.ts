// The id of the derived edge between two who attended the same events.

/** `CO_ATTENDED|a|b|`, the same whichever end is named first: ends are in the order of their code points. */
export function pairId(one: string, other: string): string {
  const [a, b] = byCodePoint(one, other) <= 0 ? [one, other] : [other, one];
  return ['CO_ATTENDED', a, b, ''].map((part) => part.replaceAll('|', '｜')).join('|');
}

/** JavaScript's `<` compares UTF-16 units, the graph code points: they differ above U+FFFF. */
function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one, 'utf8'), Buffer.from(other, 'utf8'));
}
