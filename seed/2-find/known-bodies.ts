// Bodies everybody knows by several names: the lexicon, and which name stands for all.

import { readLexicon } from '../lexicon.ts';

const preferred = new Map<string, string>();
for (const line of readLexicon('bodies')) {
  const [name, ...others] = line.split(' ');
  for (const form of [name, ...others].flatMap(withoutCentre)) if (!preferred.has(form)) preferred.set(form, name);
}

/** 军委装备发展部 for 中央军委装备发展部: no other commission has such organs. */
function withoutCentre(form: string): string[] {
  return /^中央军委./.test(form) ? [form, form.slice('中央'.length)] : [form];
}

/** Every name of every known body. */
export const bodyForms: readonly string[] = [...preferred.keys()];

/** 党中央 gives 中共中央; null for what is no known body. */
export function knownBody(form: string): string | null {
  return preferred.get(form) ?? null;
}
