// What the reader chose for good: theme, language, how texts are shown. Remembered in the browser.
import { create } from 'zustand';

export const THEMES = ['light', 'dark', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];
export const LANGUAGES = ['zh-Hans', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

interface Settings {
  theme: Theme;
  language: Language;
  /** 规范标点: half-width marks and Traditional characters are shown the standard way, one for one. */
  normalised: boolean;
  setTheme: (theme: Theme) => void;
  setLanguage: (language: Language) => void;
  setNormalised: (normalised: boolean) => void;
}

function remembered<T extends string>(key: string, allowed: readonly T[]): T | undefined {
  const value = localStorage.getItem(key);
  return allowed.find((item) => item === value);
}

function firstTheme(): Theme {
  const shown = document.documentElement.dataset.theme;
  return THEMES.find((theme) => theme === shown) ?? 'light';
}

export const useSettings = create<Settings>((set) => ({
  theme: firstTheme(),
  language: remembered('tifa.language', LANGUAGES) ?? 'zh-Hans',
  normalised: remembered('tifa.punctuation', ['as-is', 'normalised']) !== 'as-is',
  setTheme: (theme) => {
    localStorage.setItem('tifa.theme', theme);
    document.documentElement.dataset.theme = theme;
    set({ theme });
  },
  setLanguage: (language) => {
    localStorage.setItem('tifa.language', language);
    set({ language });
  },
  setNormalised: (normalised) => {
    localStorage.setItem('tifa.punctuation', normalised ? 'normalised' : 'as-is');
    set({ normalised });
  },
}));
