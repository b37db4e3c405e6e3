// 规范标点: the text as it is shown. One character for one character, so that every offset stays what it was.

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

/** A half-width mark belongs to Chinese when what stands on either side is Chinese; '.' only when it ends what is Chinese. */
function isChineseMark(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  if (text[at] === '.') return CHINESE.test(before) && !/[\w.]/.test(after);
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return CHINESE.test(before) || CHINESE.test(after);
}

/** The text with half-width punctuation among Chinese shown full-width; the result has the same length. */
export function showFullWidth(text: string): string {
  let shown = '';
  for (let at = 0; at < text.length; at += 1) {
    const mark = FULL_WIDTH[text[at]];
    shown += mark !== undefined && isChineseMark(text, at) ? mark : text[at];
  }
  return shown;
}

/** Traditional characters shown simplified, each by itself; one whose counterpart is longer or shorter stays. */
export async function loadSimplifier(): Promise<(text: string) => string> {
  const { Converter } = await import('opencc-js/t2cn');
  const convert = Converter({ from: 't', to: 'cn' });
  const known = new Map<string, string>();
  const simplify = (character: string) => {
    const simple = known.get(character) ?? convert(character);
    known.set(character, simple);
    return simple.length === character.length ? simple : character;
  };
  return (text) => Array.from(text, simplify).join('');
}
