// The two languages. Each screen brings its own words and registers them when its chunk is loaded.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { useSettings } from '../state/settings.ts';
import en from './frame.en.json';
import zh from './frame.zh.json';

type Words = { [key: string]: string | Words };

void i18next.use(initReactI18next).init({
  lng: useSettings.getState().language,
  fallbackLng: 'zh-Hans',
  defaultNS: 'frame',
  fallbackNS: 'frame',
  resources: { 'zh-Hans': { frame: zh }, en: { frame: en } },
  interpolation: { escapeValue: false },
  initAsync: false,
});

document.documentElement.lang = i18next.language;
useSettings.subscribe((settings) => {
  if (settings.language === i18next.language) return;
  document.documentElement.lang = settings.language;
  void i18next.changeLanguage(settings.language);
});

/** Adds a screen's words under its name: `useTranslation('reader')` finds them, and the frame's behind them. */
export function registerWords(screen: string, words: { zh: Words; en: Words }): void {
  i18next.addResourceBundle('zh-Hans', screen, words.zh, true, true);
  i18next.addResourceBundle('en', screen, words.en, true, true);
}
