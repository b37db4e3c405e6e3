// Which wordings of one text name the same talk: 李强会见柬埔寨首相 in the title, 会见柬埔寨首相洪玛奈 in the lead.

const TALK = /^(.*?)(会见|欢迎|同)(.*?)(会谈|会晤|通电话|座谈|仪式)?$/;
/** 法国总统举行的欢迎仪式, 马克龙举行的欢迎仪式. */
const GIVEN = /^(.*?)举行的(.*)$/;
const NAMED_FROM = 0.9;
/** 会见会议代表: who is received is told elsewhere. */
const ANYBODY = /^(?:全体|部分)?(?:与会|会议|大会|受表彰|获奖)?(?:全体)?(?:代表|人员|嘉宾)$/;

/** A talk as the text words it; `surfaces` are what stands there. */
export interface WordedTalk {
  bare: string;
  surfaces: string[];
  confidence: number;
  /** Its guests are received one after the other. */
  several?: boolean;
}

interface Parts {
  host: string;
  deed: string;
  guest: string;
}

function partsOf({ bare, confidence }: WordedTalk): Parts {
  const given = GIVEN.exec(bare);
  if (given) return { host: confidence < NAMED_FROM ? '' : given[1], deed: given[2], guest: given[1] };
  const [, host = '', verb = '', guest = '', ending = ''] = TALK.exec(bare) ?? [];
  return { host, deed: verb + ending, guest };
}

/** Who is received, without the words for what they have come to. */
function plainGuest(guest: string): string {
  return guest.replace(/^(?:应邀)?(?:来华|来京|在京)?(?:出席|参加)了?/, '').replace(/的|[参与]会|部分|一行/g, '');
}

const SHARED = 5;

/** Whether so many characters stand in both in one stretch. */
function sharesWords(a: string, b: string): boolean {
  for (let at = 0; at + SHARED <= a.length; at += 1) if (b.includes(a.slice(at, at + SHARED))) return true;
  return false;
}

/** 柬埔寨首相 names the same guest as 柬埔寨王国首相洪玛奈: its characters stand there in order. */
export function runsThrough(short: string, long: string): boolean {
  let at = 0;
  for (const character of short) {
    at = long.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** The talk with a fuller wording that `talk` is, or null. */
export function fullerTalk<T extends WordedTalk>(talk: T, others: T[]): T | null {
  const { host, deed, guest } = partsOf(talk);
  const rivals = others.filter((other) => {
    const parts = partsOf(other);
    return other !== talk && parts.deed === deed && (host === '' || parts.host === host);
  });
  const named = rivals.filter((other) => other.confidence >= NAMED_FROM);
  if (talk.confidence < NAMED_FROM && named.length === 1) return named[0];
  // 分别会见甲总理、乙总理 in the title, each by name below
  if (talk.confidence < NAMED_FROM && talk.several && named.length > 1) return named[0];
  // 同党外人士座谈 in the title, 同各民主党派中央…代表座谈 in the lead: a text tells of one
  if (deed === '同座谈' && rivals.length === 1 && rivals[0].bare.length > talk.bare.length) return rivals[0];
  // 会见甲会议外方参会代表 in the title, 会见出席甲会议的外方代表 in the lead
  const plain = plainGuest(guest);
  const alike = rivals.filter(
    (other) => other.bare.length < talk.bare.length && plainGuest(partsOf(other).guest) === plain,
  );
  if (alike.length === 1) return alike[0];
  // 会见外国新任驻华使节 in the title, 会见52个国家和国际组织新任驻华使节和代表 in the lead
  const fuller = rivals.filter(
    (other) =>
      other.confidence < NAMED_FROM &&
      plainGuest(partsOf(other).guest) !== plain &&
      sharesWords(guest, partsOf(other).guest),
  );
  if (talk.confidence < NAMED_FROM && fuller.length === 1 && fuller[0].bare.length > talk.bare.length) return fuller[0];
  const told = rivals.filter(
    (other) => !ANYBODY.test(partsOf(other).guest) && /(?:代表|人员|嘉宾)$/.test(partsOf(other).guest),
  );
  if ((ANYBODY.test(guest) || ANYBODY.test(plain)) && told.length === 1) return told[0];
  const longer = rivals.filter(
    (other) =>
      other.bare !== talk.bare &&
      other.confidence >= talk.confidence &&
      !runsThrough(partsOf(other).guest, talk.bare) &&
      other.surfaces.some((surface) => surface.length > guest.length && runsThrough(guest, surface)),
  );
  return longer.length === 1 ? longer[0] : null;
}
