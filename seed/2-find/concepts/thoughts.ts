// Bodies of thought and of remarks: 习近平总书记关于侨务工作的重要论述, 习近平X思想, also listed under one 习近平总书记.

import type { ConceptCandidate } from './candidate.ts';

const REMARKS =
  /习(?:近平(?:总书记|主席|同志)?|总书记)(?:关于|对)((?:“[^”]*”|[^，。；：！？“”、]|、(?!关于|在)){2,40}?)(重要思想|重要论述|重要理论)/g;
const LISTED = /、关于((?:“[^”]*”|[^，。；：！？“”、]){2,40}?)(重要思想|重要论述)/g;
/** 习近平总书记重要指示精神和关于党校工作的重要论述: the remarks share their speaker with what is named before. */
const ALSO =
  /(?<=习近平(?:总书记|主席)(?:系列)?重要(?:讲话|指示|指示批示|讲话和指示批示)(?:精神)?(?:[和、]|以及))关于([^，。；：！？“”、]{2,40}?)(重要思想|重要论述)/g;
const NAMED =
  /习近平(?![一-龥]{0,3}[对就向])[一-龥]{2,8}?思想(?!和|武装|主题|指引|指导|内涵)|习近平新时代中国特色社会主义思想/g;

/** Bodies of thought in one sentence of `clean`. */
export function findThoughts(clean: string, from: number, to: number): ConceptCandidate[] {
  const sentence = clean.slice(from, to);
  if (!/习近平|习总书记/.test(sentence)) return [];
  const found: ConceptCandidate[] = [];
  const add = (match: RegExpMatchArray & { index: number }, skip: number, name: string, rule: string) => {
    const start = from + match.index + skip;
    const end = from + match.index + match[0].length;
    found.push({ start, end, name, category: 'thought', rule, confidence: 0.9 });
  };
  for (const match of sentence.matchAll(REMARKS)) {
    const [surface, about] = match;
    if (/指示|批示|讲话/.test(about)) continue;
    add(match, 0, surface.replace(/^习总书记/, '习近平总书记'), 'remarks');
  }
  for (const match of sentence.matchAll(ALSO)) add(match, 0, `习近平总书记${match[0]}`, 'remarks-listed');
  if (found.length > 0)
    for (const match of sentence.matchAll(LISTED)) add(match, 1, `习近平总书记${match[0].slice(1)}`, 'remarks-listed');
  for (const match of sentence.matchAll(NAMED)) {
    if (/总书记|主席|同志|指出|强调/.test(match[0])) continue;
    add(match, 0, match[0], 'named-thought');
  }
  return found;
}
