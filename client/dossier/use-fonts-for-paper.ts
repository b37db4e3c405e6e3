// Fonts come in slices, loaded when a character is first seen; what only paper shows must be there before printing begins.
import { useEffect } from 'react';

/** `words`: what will be printed beyond what is on the screen. */
export function useFontsForPaper(words: string): void {
  useEffect(() => {
    const { fontFamily } = getComputedStyle(document.body);
    void document.fonts.load(`14px ${fontFamily}`, words);
  }, [words]);
}
