// Names that a verb of attending governs whole: 出席越南在重庆设立总领馆换文仪式.

/** 出席越南在重庆设立总领馆换文仪式: all that follows is the name, unless it goes on with who held it or when. */
const GOVERNS = /(?:出席|参加|列席)了?(?!开[幕班]|闭幕|会议|活动|仪式)/g;
const NOT_NAME_YET =
  /召开|举行|举办|主办|承办|(?<!党|国家|人民|社会|时代|中国|委员会)的|并|时(?![代期尚])|[，：；。]|宣布|审议|主持|今天|\d日|上午|下午|上述|有关|当天|会见|和会|[、和](?:开|闭)幕/;
const LONGEST_GOVERNED = 36;

/** Where the name begins that 出席 governs up to the head, or -1. */
export function governed(stretch: string): number {
  const verb = [...stretch.matchAll(GOVERNS)].at(-1);
  if (!verb) return -1;
  const from = verb.index + verb[0].length;
  const name = stretch.slice(from);
  return name.length >= 2 && name.length <= LONGEST_GOVERNED && !NOT_NAME_YET.test(name) ? from : -1;
}
