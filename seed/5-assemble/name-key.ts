// When two spellings are the same name: quotation marks, white space and the dots of foreign names do not count.

/** The name as it is compared: `“四个意识”` and `四个意识` have one key, `阿·巴` and `阿•巴` too. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"‘’'「」『』《》〈〉]/gu, '')
    .replace(/[•・‧･●]/gu, '·')
    .toLowerCase();
}
