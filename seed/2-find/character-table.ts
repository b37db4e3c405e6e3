// Tables by the code of a character: the text need not be cut into strings of one character to ask of what kind each is.

const ALL_CODES = 65_536;

/** 1 for each of the characters, 0 for all others. */
export function kindOf(characters: Iterable<string>): Uint8Array {
  const table = new Uint8Array(ALL_CODES);
  for (const character of characters) if (character.length === 1) table[character.charCodeAt(0)] = 1;
  return table;
}

/** What each character costs, `other` for those that are not listed. */
export function costsOf(costs: Iterable<[string, number]>, other: number): Float64Array {
  const table = new Float64Array(ALL_CODES).fill(other);
  for (const [character, cost] of costs) if (character.length === 1) table[character.charCodeAt(0)] = cost;
  return table;
}
