// Source text as it is shown: as stored, or under 规范标点 with full-width marks and simplified characters, one for one.
import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useSettings } from '../state/settings.ts';
import { showFullWidth } from './full-width.ts';

/** Characters that only Traditional text has, so frequent that a clause hardly does without one of them. */
const TRADITIONAL = /[們個這會國黨習發體為與對東經濟過還進來時實現說請務總書記導義關係點維護機強質從動產業單導進設]/;

/** Loads the table of characters: each by itself; one whose counterpart is longer or shorter stays. */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  const known = new Map<string, string>();
  const simplify = (character: string) => {
    const simple = known.get(character) ?? convert(character);
    known.set(character, simple);
    return simple.length === character.length ? simple : character;
  };
  return (text) => Array.from(text, simplify).join('');
}

/** Gives the function that shows a text under the setting in force; its result is as long as what it is given. */
export function useShow(): (text: string) => string {
  const normalised = useSettings((settings) => settings.normalised);
  const [wanted, setWanted] = useState(false);
  const { data: simplify } = useQuery({
    queryKey: ['simplifier'],
    queryFn: loadSimplifier,
    enabled: wanted,
    staleTime: Infinity,
  });
  return useCallback(
    (text) => {
      if (!normalised) return text;
      if (!TRADITIONAL.test(text)) return showFullWidth(text);
      if (!simplify && !wanted) queueMicrotask(() => setWanted(true));
      return showFullWidth(simplify ? simplify(text) : text);
    },
    [normalised, simplify, wanted],
  );
}
