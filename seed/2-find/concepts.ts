// Finds concepts: what is quoted, numbered, named as a thought, a programme or a campaign, or fixed in the genre.

import type { ConceptCategory } from '../../cypher/schema.ts';
import type { Mention, ReadText } from '../types.ts';
import type { ConceptCandidate } from './concepts/candidate.ts';
import { findFormulations, isFormulation } from './concepts/formulations.ts';
import { findMemberLists } from './concepts/members.ts';
import { findProgrammes } from './concepts/programmes.ts';
import { findQuoted } from './concepts/quoted.ts';
import { findThoughts } from './concepts/thoughts.ts';

const READ_ROLES = new Set(['title', 'heading', 'body']);
const SHORTEST_LOOSE = 8;
const PLAIN_LENGTH = 2;
const SIGNS = /["'“”‘’《》\s、，·]/g;
/** The bare noun of a campaign stands for it where the text has only one. */
/** 中越命运共同体 is 越中命运共同体 too. */
const BETWEEN_TWO = /^([一-龥])([一-龥])(命运共同体)$/;
const CAMPAIGN_NOUN = /(?:教育整顿|专项斗争|大练兵|主题教育|学习教育)$/;

const BETWEEN_PARTS = /[ 、，]/g;

interface Known {
  name: string;
  category: ConceptCategory;
  rule: string;
  confidence: number;
  wordings: Set<string>;
}

/** Names that differ in signs, in 的, in the order of …化 or of two countries are one. */
function keyOf({ name, rule }: ConceptCandidate): string {
  const bare = name.replace(SIGNS, '').replace('的重要', '重要');
  if (rule === 'ization') return [...bare.matchAll(/[一-龥]{2}化/g)].map(String).sort().join('');
  const pair = BETWEEN_TWO.exec(bare);
  return pair ? [pair[1], pair[2]].sort().join('') + pair[3] : bare;
}

/** One concept per name without signs, with every wording found. */
function gather(candidates: ConceptCandidate[], clean: string): Map<string, Known> {
  const known = new Map<string, Known>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const wordings = [clean.slice(candidate.start, candidate.end), ...(candidate.also ?? [])];
    const concept = known.get(key);
    if (concept) wordings.forEach((wording) => concept.wordings.add(wording));
    else known.set(key, { ...candidate, wordings: new Set(wordings) });
  }
  return known;
}

/** A quoted part that also stands for itself is the concept with its noun: “五子”联动 and “五子”. */
function joinParts(known: Map<string, Known>): void {
  for (const [key, concept] of known) {
    if (concept.rule !== 'quoted-with-noun') continue;
    for (const wording of concept.wordings) {
      const part = wording.replace(SIGNS, '');
      const own = known.get(part);
      if (part === key || !own || own.rule !== 'quoted') continue;
      own.wordings.forEach((other) => concept.wordings.add(other));
      known.delete(part);
    }
  }
  const campaigns = new Map<string, Known[]>();
  for (const concept of known.values()) {
    const noun = concept.category === 'campaign' ? CAMPAIGN_NOUN.exec(concept.name)?.[0] : undefined;
    if (noun) campaigns.set(noun, [...(campaigns.get(noun) ?? []), concept]);
  }
  // 学习教育、查纠整改、总结提升“三个环节”: the noun is a concept of its own there
  for (const [noun, concepts] of campaigns)
    if (concepts.length === 1 && !known.has(noun)) concepts[0].wordings.add(noun);
}

/** 践行对党忠诚 建设政治机关 may be written with 、 or with nothing between: the wordings that stand in the text. */
function otherSigns(clean: string, wording: string): string[] {
  const bare = wording.replace(BETWEEN_PARTS, '');
  if (bare.length < SHORTEST_LOOSE || /[^\p{Script=Han}]/u.test(bare)) return [];
  const found: string[] = [];
  for (let at = clean.indexOf(bare[0]); at >= 0; at = clean.indexOf(bare[0], at)) {
    const end = endOfLoose(clean, at, bare);
    if (end > 0) found.push(clean.slice(at, end));
    at = Math.max(end, at + 1);
  }
  return found;
}

/** Where the bare wording ends that begins at `start`, with one sign at most between two characters; -1 where it does not stand. */
function endOfLoose(clean: string, start: number, bare: string): number {
  let end = start + 1;
  for (let index = 1; index < bare.length; index += 1) {
    if (end < clean.length && ' 、，'.includes(clean[end])) end += 1;
    if (clean[end] !== bare[index]) return -1;
    end += 1;
  }
  return end;
}

/** 贯彻中央八项规定精神学习教育 is read out of a longer fixed name. */
function partOfFixed(candidate: ConceptCandidate, candidates: ConceptCandidate[]): boolean {
  if (candidate.rule !== 'campaign') return false;
  return candidates.some(
    (other) =>
      other.rule === 'formulation' &&
      other.category === 'campaign' &&
      other.start <= candidate.start &&
      other.end >= candidate.end &&
      other.name !== candidate.name,
  );
}

/** “历史” among as much history without quotation marks: a word, not a formulation. */
function isPlainWord(clean: string, { name, rule, category }: Known): boolean {
  if (rule !== 'quoted' || category !== 'slogan' || name.length !== PLAIN_LENGTH || isFormulation(name)) return false;
  const quoted = clean.split(`“${name}”`).length - 1;
  return clean.split(name).length - 1 > 3 * quoted;
}

/** Every place where one of the wordings stands, the longest first, none overlapping another of the same concept. */
function occurrences(clean: string, concept: Known): Mention[] {
  const taken: Mention[] = [];
  const loose = concept.rule.startsWith('quoted')
    ? [...concept.wordings].flatMap((wording) => otherSigns(clean, wording))
    : [];
  const pair = BETWEEN_TWO.exec(concept.name);
  const other = pair ? [pair[2] + pair[1] + pair[3]] : [];
  const wordings = [...new Set([...concept.wordings, ...loose, ...other])].sort((a, b) => b.length - a.length);
  for (const wording of wordings) {
    for (let at = clean.indexOf(wording); at >= 0; at = clean.indexOf(wording, at + wording.length)) {
      const end = at + wording.length;
      if (taken.some((other) => other.start < end && other.end > at)) continue;
      taken.push({
        kind: 'Concept',
        start: at,
        end,
        name: concept.name,
        surface: wording,
        rule: concept.rule,
        confidence: concept.confidence,
        category: concept.category,
      });
    }
  }
  return taken;
}

/** Mentions of concepts in `clean` offsets: every occurrence of every wording the text itself establishes. */
export function findConcepts(text: ReadText): Mention[] {
  const { clean } = text;
  const candidates: ConceptCandidate[] = [];
  for (const sentence of text.cleanSentences) {
    if (!READ_ROLES.has(text.cleanPassages[sentence.passage].role)) continue;
    const { start, end } = sentence;
    const members = findMemberLists(clean, start, end).flatMap((list) =>
      list.members.map((member) => ({
        ...member,
        name: clean.slice(member.start, member.end),
        category: 'phrase' as const,
        rule: 'member',
        confidence: 0.7,
      })),
    );
    candidates.push(
      ...findThoughts(clean, start, end),
      ...findProgrammes(clean, start, end),
      ...findQuoted(clean, start, end),
      ...findFormulations(text, sentence),
      ...members,
    );
  }
  const known = gather(
    candidates.filter((candidate) => !partOfFixed(candidate, candidates)),
    clean,
  );
  joinParts(known);
  for (const [key, concept] of known) if (isPlainWord(clean, concept)) known.delete(key);
  return [...known.values()].flatMap((concept) => occurrences(clean, concept));
}
