// Finds organizations: known bodies, bodies by their head noun, short and relative forms by the text's own full ones.

import { alternatives } from '../lexicon.ts';
import type { Mention, ReadText } from '../types.ts';
import { canonicalRegion, fullName, resolveRelative } from './body-names.ts';
import type { NamedBody } from './body-names.ts';
import { findHeadedBodies } from './headed-bodies.ts';
import { longestSpans } from './organizations/body-span.ts';
import type { BodySpan } from './organizations/body-span.ts';
import { findBeforePosts } from './organizations/before-posts.ts';
import { committeeNamed, committeesAfter, findCommitteeSpans } from './organizations/committees.ts';
import { departmentsAfter, housesAfter, findDepartmentSpans, institutionOf } from './organizations/departments.ts';
import { findKnownSpans, withCentre } from './organizations/known-spans.ts';
import { findNamedTeams } from './organizations/named-teams.ts';
import { findPatternedSpans } from './organizations/patterned-spans.ts';
import { findVillageParties } from './organizations/village-parties.ts';
import { findVisited } from './organizations/visited.ts';
import { countries } from './places.ts';
import { regionOf } from './text-region.ts';
import { titlesOf } from './titles.ts';

/** How far back the body may stand that a short name belongs to. */
const NEAR = 24;
const SENTENCE_END = /[。！？\n]/;
/** Without their body these name nothing. */
const OFFICE = /^[省市县区][局厅]$/;
const BEFORE_POST = 'organization.before-post';
const BY_WORDS = 'organization.headed-words';
const OWNED = /^organization\.(?:department|committee|bare)$/;
/** 越南国家主席阮春福、国会主席王庭惠: the house is that of the country named last in the sentence. */
const HOUSE = /^(?:国会|参议院|众议院|国民议会|上议院|下议院|议会|联邦院)$/;
const COUNTRIES = new RegExp(alternatives(countries), 'g');
const LONGEST_SENTENCE = 40;
/** 越南共产党中央政治局委员、中央书记处书记: the second is the Vietnamese party's too. */
const FOREIGN_PARTY = /^((?!中国共产党|国民党|农工党|致公党)(?:(?!党).){2,10}党)(?:中央|$)/;

/** Mentions of organizations in `clean` offsets, in order; one stands inside another only as its institution. */
export function findOrganizations(text: ReadText): Mention[] {
  const { clean } = text;
  const known = [
    ...withCentre(text, [...findKnownSpans(text), ...findPatternedSpans(text)]),
    ...findHeadedSpans(text),
    ...findDepartmentSpans(text),
    ...findCommitteeSpans(text),
    ...findVisited(text),
    ...findVillageParties(text),
  ];
  const spans = longestSpans([...known, ...findBeforePosts(text, known)]);
  const region = regionOf(text);
  const full = spans.filter((span) => !span.relative).map((span) => fullName(clean.slice(span.start, span.end)));
  const sure = spans
    .filter((span) => !span.relative && span.rule !== BY_WORDS)
    .map((span) => fullName(clean.slice(span.start, span.end)));
  const named: Mention[] = [];
  let last = null as Mention | null;
  for (const span of spans) {
    const surface = clean.slice(span.start, span.end);
    const near = last && isNear(clean, last, span) ? last : null;
    const { name, local }: NamedBody = span.relative
      ? resolveRelative(surface, full, region, near?.name ?? null)
      : { name: inFull(surface, span.rule, sure), local: false };
    const country = local && HOUSE.test(surface) ? countryBefore(clean, span.start) : '';
    // 各市公安局副局长、政治部主任: whose department it is the text does not say
    if (local && !country && (OWNED.test(span.rule) || OFFICE.test(surface))) continue;
    const party = near && surface.startsWith('中央') ? FOREIGN_PARTY.exec(near.name)?.[1] : undefined;
    if (span.relative && !local) full.push(name);
    last = {
      kind: 'Organization',
      start: span.start,
      end: span.end,
      name: party ? party + surface : country + canonicalRegion(name),
      surface,
      rule: span.rule,
      confidence: span.confidence,
      ...(local && !country && { local }),
    };
    named.push(
      last,
      ...institutionOf(last),
      ...departmentsAfter(text, last),
      ...housesAfter(text, last),
      ...committeesAfter(text, last),
    );
  }
  return [...named, ...findNamedTeams(text)].sort((a, b) => a.start - b.start);
}

function countryBefore(clean: string, at: number): string {
  const sentence =
    clean
      .slice(Math.max(0, at - LONGEST_SENTENCE), at)
      .split(SENTENCE_END)
      .at(-1) ?? '';
  return sentence.match(COUNTRIES)?.at(-1) ?? '';
}

/** 全国政协经济委员会 for 经济委员会 where the text has 全国政协; 诺华公司 where the text has 瑞士诺华公司 and no other that ends so. */
function inFull(surface: string, rule: string, full: string[]): string {
  if (rule === BEFORE_POST) return committeeNamed(surface, full, null) ?? fullName(surface);
  if (rule !== BY_WORDS) return fullName(surface);
  const longer = new Set(full.filter((name) => name.length > surface.length && name.endsWith(surface)));
  const [only] = longer;
  return longer.size === 1 ? only : fullName(surface);
}

function isNear(clean: string, last: Mention, { start }: BodySpan): boolean {
  return start - last.end <= NEAR && !SENTENCE_END.test(clean.slice(last.end, start));
}

/** Headed bodies, but for the party office that is part of a post: 党委书记. */
function findHeadedSpans(text: ReadText): BodySpan[] {
  const titleAt = new Set(titlesOf(text).map((title) => title.start));
  const partyPost = new Set(
    titlesOf(text)
      .filter((title) => /^(?:机关)?党/.test(text.clean.slice(title.start, title.end)))
      .map((title) => title.start),
  );
  return findHeadedBodies(text)
    .filter((body) => !partyPost.has(body.end) || !titleAt.has(body.start))
    .map((body) => ({
      start: body.start,
      end: body.end,
      rule: `organization.headed-${body.anchor}`,
      confidence: body.anchor === 'words' ? 0.7 : 0.85,
      relative: body.anchor === 'relative',
    }));
}
