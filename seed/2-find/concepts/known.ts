// Candidates that mean one concept, gathered under its name: signs, the order of two countries, a part that stands for the whole.

import type { ConceptCategory } from '../../../cypher/schema.ts';
import type { ConceptCandidate } from './candidate.ts';
import { isFormulation } from './formulations.ts';

const PLAIN_LENGTH = 2;
const SIGNS = /["'“”‘’《》\s、，·]/g;
/** The bare noun of a campaign stands for it where the text has only one. */
const CAMPAIGN_NOUN = /(?:教育整顿|专项斗争|大练兵|主题教育|学习教育)$/;
/** 中越命运共同体 is 越中命运共同体 too, 中日四个政治文件 is 日中四个政治文件. */
const BETWEEN_TWO = /^(中国|东盟|[一-龥])(—?)(中国|东盟|[一-龥])(命运共同体|[三四五]个(?:政治文件|联合公报))$/;

export interface Known {
  name: string;
  category: ConceptCategory;
  rule: string;
  confidence: number;
  wordings: Set<string>;
}

/** The name of what two countries share, with the other of them first; null for any other name. */
export function otherOrder(name: string): string | null {
  const pair = BETWEEN_TWO.exec(name);
  return pair ? pair[3] + pair[2] + pair[1] + pair[4] : null;
}

/** Names that differ in signs, in 的, in the order of …化 or of two countries are one. */
function keyOf({ name, rule }: ConceptCandidate): string {
  const bare = name.replace(SIGNS, '').replace('的重要', '重要');
  if (rule === 'ization') return [...bare.matchAll(/[一-龥]{2}化/g)].map(String).sort().join('');
  const other = otherOrder(bare);
  return other !== null && other < bare ? other : bare;
}

/** One concept per name without signs, with every wording found. */
export function gather(candidates: ConceptCandidate[], clean: string): Map<string, Known> {
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
export function joinParts(known: Map<string, Known>): void {
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

/** “历史” among as much history without quotation marks: a word, not a formulation. */
export function isPlainWord(clean: string, { name, rule, category }: Known): boolean {
  if (rule !== 'quoted' || category !== 'slogan' || name.length !== PLAIN_LENGTH || isFormulation(name)) return false;
  const quoted = clean.split(`“${name}”`).length - 1;
  return clean.split(name).length - 1 > 3 * quoted;
}
