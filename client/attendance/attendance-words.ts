// Brings in the words of the screens about attendance, comparison and paths.
import en from '../locales/attend.en.json';
import zh from '../locales/attend.zh.json';
import { registerWords } from '../locales/i18n.ts';

registerWords('attend', { zh, en });
