// 规范标点: half-width marks among Chinese, shown full-width; one character for one, so that offsets stay what they were.

const FULL_WIDTH: Record<string, string> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};

const CHINESE = /[\p{Script=Han}“”‘’《》〈〉（）【】、，。；：？！…—]/u;

/** A mark belongs to Chinese when what stands on either side is Chinese; '.' only when it ends what is Chinese. */
function isChineseMark(mark: string, before: string, after: string): boolean {
  if (mark === '.') return CHINESE.test(before) && !/[\w.]/.test(after);
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return CHINESE.test(before) || CHINESE.test(after);
}

/** The text with half-width punctuation among Chinese shown full-width; the result has the same length. */
export function showFullWidth(text: string): string {
  let shown = '';
  for (let at = 0; at < text.length; at += 1) {
    const full = FULL_WIDTH[text[at]];
    shown += full !== undefined && isChineseMark(text[at], shown.at(-1) ?? '', text[at + 1] ?? '') ? full : text[at];
  }
  return shown;
}

const PINYIN = /[（(][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g;

/** What is left of one where a context begins inside of it. */
const BROKEN = /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{0,5}[)）](?=\p{Script=Han})/u;

/** A clause without the pinyin some texts carry after a character: 体现（xiàn）在 is shown as 体现在. Not one for one. */
export function withoutPinyin(text: string): string {
  return text.replace(PINYIN, '').replace(BROKEN, '');
}
