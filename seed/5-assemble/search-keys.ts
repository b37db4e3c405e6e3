// What a search finds an entity by: its names, their pinyin without tones, their initials.
import { pinyin } from 'pinyin-pro';
import type { EntityKind } from '../../cypher/schema.ts';

const CHINESE = /\p{Script=Han}/u;

/** Names and, for Chinese ones, `wangxiaohong` and `wxh`; lower case, each once, the name first. */
export function searchKeys(kind: EntityKind, names: string[]): string[] {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  for (const name of names.filter((each) => CHINESE.test(each))) {
    const syllables = pinyin(name, {
      toneType: 'none',
      type: 'array',
      nonZh: 'consecutive',
      v: true,
      surname: kind === 'Person' ? 'head' : 'off',
    }).map((syllable) => syllable.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
    keys.add(syllables.join(''));
    keys.add(syllables.map((syllable) => (/^[a-z]/.test(syllable) ? syllable[0] : syllable)).join(''));
  }
  keys.delete('');
  return [...keys];
}
