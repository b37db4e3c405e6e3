// Bodies everybody knows by several names: the lexicon, and which name stands for all.

import { readLexicon } from '../lexicon.ts';

const preferred = new Map<string, string>();
for (const line of readLexicon('bodies')) {
  const [name, ...others] = line.split(' ');
  for (const form of [name, ...others]) if (!preferred.has(form)) preferred.set(form, name);
}

/** Every name of every known body. */
export const bodyForms: readonly string[] = [...preferred.keys()];

/** 党中央 gives 中共中央; null for what is no known body. */
export function knownBody(form: string): string | null {
  return preferred.get(form) ?? null;
}
