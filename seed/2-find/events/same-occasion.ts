// Fairs, games, yearly meetings and celebrations that a text names twice, shortly and in full.

import { headOf } from './compare-names.ts';
import { runsThrough } from './fold-talks.ts';
import type { NameGroup } from './name-group.ts';

const GAMES = /^(?:中华人民共和国)?(第[^届]+届)(?:全国)?(?:全?运会|运动会)$/;
const YEARLY = /^\d{4}年年会$/;
const NUMBERED = /^(首届|第[^届次]{1,5}届)(.+)$/;
const LONGEST_SHORT = 6;
const YEARS = /\d+周年/;

/** 中华人民共和国第十五届运动会, 第十五届全国运动会 and 第十五届全运会 are one; the longest name is its. */
function isSameGames(long: string, short: string): boolean {
  const [mine, others] = [GAMES.exec(short), GAMES.exec(long)];
  return mine !== null && others !== null && mine[1] === others[1] && long.startsWith('中华') && long !== short;
}

/** 第14届冬残奥会 is 第14届冬季残疾人奥林匹克运动会. */
function isNumberedAlike(long: string, short: string): boolean {
  const [, number, head] = NUMBERED.exec(short) ?? [];
  if (number === undefined || head.length > LONGEST_SHORT || !long.startsWith(number)) return false;
  // 第七届世界智能大会新闻发布会 is another
  return !long.startsWith(short) && long.at(-1) === short.at(-1) && runsThrough(short, long);
}

/** 纪念抗日战争胜利80周年活动 is 纪念中国人民抗日战争暨世界反法西斯战争胜利80周年活动. */
function isKeptAlike(long: string, short: string): boolean {
  const years = YEARS.exec(short)?.[0];
  return years !== undefined && long.includes(years) && headOf(long) === headOf(short) && runsThrough(short, long);
}

/** The one of `groups` that names the same occasion in full, or null. */
export function sameOccasion({ bare }: NameGroup, groups: NameGroup[]): NameGroup | null {
  const games = groups.find((other) => isSameGames(other.bare, bare));
  if (games) return games;
  const fuller = groups.filter(
    (other) =>
      other.bare.length > bare.length &&
      // 中国发展高层论坛 is its 2023年年会 in a text that tells of one
      ((other.bare.startsWith(bare) && YEARLY.test(other.bare.slice(bare.length))) ||
        isNumberedAlike(other.bare, bare) ||
        isKeptAlike(other.bare, bare)),
  );
  return fuller.length === 1 ? fuller[0] : null;
}
