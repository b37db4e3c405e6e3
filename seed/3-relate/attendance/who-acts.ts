// Of the people before a predicate those who act: the list right before it, and who acts together with a partner.

import type { Span } from '../../types.ts';
import type { Subject } from './subject.ts';

/** A list goes on: 甲、乙; 甲同志，国务院副总理乙; 甲和乙; 甲等20多国领导人，以及乙. */
const GOES_ON =
  /^(?:等[^，。；]{0,24}，?以及|代表[^，。；]{4,24}，(?!向)|(?:[一-龥]{0,5}(?:[长员记席任理士授志师裁监]|先生|代表))?(?:等|夫妇)?(?:（[^）]{1,20}）)?(?:[、，](?!(?:并|分别)?[同与](?!志))|[和与及]|以及|同(?!意|时|志)))/;
/** What stands before the last list makes it no subject: 会见甲, 宣读甲. */
const OBJECT = /(?:会见|会晤|看望|慰问|接见|欢迎|祝贺|陪同|邀请|任命|纪念|感谢|迎接|护送|向|为|请)了?[^，。；]{0,60}$/;
/** 同越南总理范明政共同出席: a partner, and who has one acts too. */
const PARTNER = /(?:^|[^共协])[同与](?!意|时|志)[^，；。]*$/;
/** 会见甲，并共同主持…: the guest acts too. */
const TOGETHER = /^[^。；]{0,20}，并共同(?:$|[出参主])/;
/** What is done with the partner before the predicate: 同甲会谈后，出席…. */
const DONE = /会谈|会见|会晤|通话|后，|时，|握手|交谈/;

/** The subjects that act; `region` ends where the predicate begins; `carried` are those of the predicate before it. */
export function whoActs(clean: string, named: Subject[], region: Span, carried: Subject[]): Subject[] {
  const runs: Subject[][] = [];
  for (const subject of named) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && GOES_ON.test(clean.slice(before.shown.end, subject.shown.start))) run.push(subject);
    else runs.push([subject]);
  }
  const last = runs.at(-1);
  if (!last) return [];
  const leadOf = (index: number) => {
    const from = index === 0 ? region.start : endOf(runs[index - 1]);
    return clean.slice(from, runs[index][0].shown.start);
  };
  const isObject = (_run: Subject[], index: number) => OBJECT.test(leadOf(index));
  const earlier = runs.slice(0, -1).filter((run, index) => !isObject(run, index));
  if (PARTNER.test(leadOf(runs.length - 1))) {
    const [first = carried] = earlier;
    return DONE.test(clean.slice(endOf(last), region.end)) ? first : [...first, ...last];
  }
  if (runs.length > 1 && TOGETHER.test(clean.slice(endOf(last), region.end + 1)))
    return [...runs[runs.length - 2], ...last];
  if (runs.length > 1 && isObject(last, runs.length - 1))
    return earlier.at(-1) ?? (carried.length > 0 ? carried : last);
  return last;
}

function endOf(run: Subject[]): number {
  return run[run.length - 1].shown.end;
}
