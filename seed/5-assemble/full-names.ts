// Whether a name says by itself who or what is meant (公安部) or only inside its text (省厅, 常委会, 本次会议).
import type { EntityKind } from '../../cypher/schema.ts';
import { alternatives, readLexicon, readLexiconSet } from '../lexicon.ts';

const GENERIC = readLexiconSet('generic-names');
/** 开幕式, 闭幕会: a part that every meeting has. */
const PART_OF_A_MEETING = /^(?:第[一二三四五六七八九十]+次)?[开闭]幕[式会]$/u;
const GENERIC_PARTS = new RegExp(alternatives(readLexicon('generic-meeting-parts')), 'gu');
const RELATIVE =
  /^(?:我|本|该|此|这|贵|各|全(?!国)|同(?!济)|省|市|县|区|州(?!.+)|乡|镇|局|厅|院|部队|总站|总队|上级|上述|有关|当地|驻地)/u;
const NUMBERED_ONLY =
  /^第?[一二三四五六七八九十百\d]+(?:次|届|场|轮|期)?(?:中|全体|全国|专题)?(?:会议|大会|全会|代表大会|集体学习)?$/u;
const SCOPE =
  /^(?:\d{4}年)?(?:度)?(?:我|本|该|全)(?:省|市|县|区|州|盟|旗|局|厅|院|校|系统|总站|总队|支队|站|行|厂|公司)/u;
const NUMBERS = /第?[一二三四五六七八九十百零〇\d]+(?:年|次|届|场|期|轮|季度|月|日)?/gu;

/** False for relative and generic names and for single characters: those never join two texts. */
export function isFullName(kind: EntityKind, name: string): boolean {
  if (name.length < 2 || GENERIC.has(name) || PART_OF_A_MEETING.test(name)) return false;
  if (kind === 'Concept') return true;
  return !RELATIVE.test(name) && !NUMBERED_ONLY.test(name) && !(kind === 'Event' && isGenericEvent(name));
}

/** True when an event's name counts on its text to say whose it is: 全省公安工作会议, 2020年我市…. */
export function hasRelativeScope(name: string): boolean {
  return SCOPE.test(name);
}

/** True when nothing of an event's name but generic words is left: 年度工作会议, 党组理论学习中心组集体学习. */
export function isGenericEvent(name: string): boolean {
  return (
    name
      .replace(/[\p{P}\s]/gu, '')
      .replace(NUMBERS, '')
      .replace(GENERIC_PARTS, '') === ''
  );
}
