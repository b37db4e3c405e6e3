// From what stands in the text to the name of the body: full forms, short forms and names relative to a region.

import { knownBody } from './known-bodies.ts';
import { committeeNamed } from './organizations/committees.ts';
import { alternatives } from '../lexicon.ts';
import { countries, regionNamed } from './places.ts';
import type { TextRegion } from './text-region.ts';

export interface NamedBody {
  name: string;
  /** The name is relative and the text does not say to what. */
  local: boolean;
}

const LEVELS: [RegExp, keyof TextRegion][] = [
  [/^(?:我省|省|自治区)/, 'province'],
  [/^(?:我市|市)/, 'city'],
];
/** 日本前众议院议长: the post is a former one, the body is not. */
const FORMER = new RegExp(`^(${alternatives(countries)})(?:前(?!进|线)|原(?!子|油|住))(.{2,})$`, 'u');
const SHORTEST_OWNER = 3;
/** 督院街派出所 is its own name: which city's the text need not say. */
const SMALL_UNIT = /(?:分局|支队|大队|中队|派出所)$/;
const LEADING_REGION = /^(?:中共)?([\p{Script=Han}]{2,12}?(?:省|市|自治区|特别行政区))/u;

/** 四川公安厅 and 中共四川省委 by the one name of their body. */
export function fullName(surface: string): string {
  const known = knownBody(surface);
  if (known) return known;
  const ofChina = /^(?:中国|我国)(.+)$/.exec(surface)?.[1];
  const knownOfChina = ofChina ? knownBody(ofChina) : null;
  if (knownOfChina) return knownOfChina;
  const owner = knownOwner(surface);
  if (owner) return owner;
  const former = /[前原]/.test(surface) ? FORMER.exec(surface) : null;
  if (former) return former[1] + former[2];
  return surface.replace(/^中共(?=[\p{Script=Han}]{2,9}(?:省|市|区|县|州|旗)委)/u, '');
}

/** 老挝人革党中央政治局 by the full name of what it belongs to. */
function knownOwner(surface: string): string | null {
  for (let end = surface.length - 1; end >= 3; end -= 1) {
    const owner = knownBody(surface.slice(0, end));
    if (owner && owner.length >= end) return owner + surface.slice(end);
  }
  return null;
}

/** The region a full name begins with: 浙江省 of 浙江省政府. */
export function regionOfName(name: string): string | null {
  const leading = LEADING_REGION.exec(name)?.[1];
  return leading ? regionNamed(leading) : null;
}

/**
 * A relative name in full. `full` are the names of the text's other bodies; `context` is the body named just before
 * in a chain of posts (青海省委原常委、政法委原书记).
 */
export function resolveRelative(
  surface: string,
  full: string[],
  region: TextRegion,
  context: string | null,
): NamedBody {
  if (surface.startsWith('驻')) {
    const inner = /^驻(.+?)(纪检监察组|纪检组)$/.exec(surface);
    if (inner) {
      const body = knownBody(inner[1]) ?? resolveRelative(inner[1], full, region, context).name;
      return { name: `驻${body}${inner[2]}`, local: false };
    }
  }
  // 全国妇联党组书记、书记处第一书记: a secretariat is of the body before it
  if (surface === '书记处' && context !== null && !/书记处$/.test(context)) {
    return { name: knownBody(context + surface) ?? context + surface, local: false };
  }
  const committee = committeeNamed(surface, full, context);
  if (committee) return { name: committee, local: false };
  const matches = [...new Set(full.filter((name) => name.length > surface.length && name.endsWith(surface)))];
  const ofContext = context === null ? undefined : matches.find((name) => sharesRegion(name, context));
  if (ofContext) return { name: ofContext, local: false };
  if (matches.length === 1) return { name: matches[0], local: false };
  const whole = withOwner(surface, full);
  if (whole) return { name: whole, local: false };

  const unit = /^([厅局])(.+)$/.exec(surface);
  if (unit) {
    const owners = [...new Set(full.filter((name) => name.endsWith(unit[1])))];
    if (owners.length === 1) return { name: owners[0] + unit[2], local: false };
  }
  if (/^(?:省|市|我省|我市)[厅局]$/.test(surface)) {
    const owners = [...new Set(full.filter((name) => name.endsWith(surface.slice(-1))))];
    if (owners.length === 1) return { name: owners[0], local: false };
  }
  for (const [level, key] of LEVELS) {
    const there = region[key];
    const rest = surface.replace(level, '');
    if (rest !== surface && there !== null) return { name: there + rest, local: false };
  }
  if (context !== null) {
    if (/^(?:政治部|办公厅|办公室|宣传处|机关党委|政法委|组织部|宣传部|统战部|书记处|工作处)/.test(surface)) {
      return { name: context + surface, local: false };
    }
    const there = SMALL_UNIT.test(surface) ? null : regionOfName(context);
    if (there) return { name: there + surface, local: false };
  }
  if (/厅$/.test(surface) && region.province) return { name: region.province + surface, local: false };
  return { name: surface, local: true };
}

/** 锦江分局刑侦大队 where the text has 成都市公安局锦江分局. */
function withOwner(surface: string, full: string[]): string | null {
  for (let end = surface.length - 2; end >= SHORTEST_OWNER; end -= 1) {
    const part = surface.slice(0, end);
    const owners = [...new Set(full.filter((name) => name.length > end && name.endsWith(part)))];
    if (owners.length === 1) return owners[0] + surface.slice(end);
  }
  return null;
}

function sharesRegion(name: string, context: string): boolean {
  const region = regionOfName(context);
  return region !== null && regionOfName(name) === region;
}

/** 四川公安厅 is 四川省公安厅 where the short name of the place stands before the name of a department. */
export function canonicalRegion(name: string): string {
  const short = /^([\p{Script=Han}]{2,4}?)(公安厅|公安局|省委|市委|省政府|市政府)/u.exec(name);
  if (!short) return name;
  const region = regionNamed(short[1]);
  if (!region || region === short[1]) return name;
  return region.replace(/[省市]$/, (type) => (short[2].startsWith(type) ? '' : type)) + name.slice(short[1].length);
}
