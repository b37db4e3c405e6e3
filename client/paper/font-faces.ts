// The faces a picture needs: fonts come in slices by range of characters, and only those used are written into a file.

/** A slice as a style sheet declares it. */
export interface FontSlice {
  family: string;
  /** `U+4e00-4e10, U+9fa5` */
  range: string;
  css: string;
  url: string;
}

/** The slices of these families that hold one of the characters. */
export function slicesFor(slices: readonly FontSlice[], used: ReadonlyMap<string, ReadonlySet<number>>): FontSlice[] {
  return slices.filter(({ family, range }) => {
    const characters = used.get(family);
    if (!characters) return false;
    const ranges = rangesOf(range);
    return [...characters].some((point) => ranges.some(([first, last]) => point >= first && point <= last));
  });
}

function rangesOf(range: string): [number, number][] {
  return range.split(',').map((part) => {
    const [first, last = first] = part.trim().replace(/^U\+/i, '').split('-');
    return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'f'), 16)];
  });
}

/** Every slice that the page's own style sheets declare. */
export function declaredSlices(): FontSlice[] {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
  return rules.flatMap((rule) => {
    if (!(rule instanceof CSSFontFaceRule)) return [];
    const value = (name: string) => rule.style.getPropertyValue(name);
    const url = /url\("?([^")]+)"?\)/.exec(value('src'))?.[1];
    if (!url) return [];
    const family = value('font-family').replace(/["']/g, '');
    const absolute = new URL(url, rule.parentStyleSheet?.href ?? document.baseURI).href;
    const kept = ['font-weight', 'font-style', 'unicode-range'].map((name) => `${name}:${value(name)}`).join(';');
    return [
      { family, range: value('unicode-range') || 'U+0-10ffff', url: absolute, css: `font-family:'${family}';${kept}` },
    ];
  });
}

/** The faces as CSS with the fonts themselves in it. */
export async function writeFaces(slices: readonly FontSlice[]): Promise<string> {
  const faces = await Promise.all(
    slices.map(async ({ css, url }) => {
      const bytes = await (await fetch(url)).arrayBuffer();
      return `@font-face{${css};src:url(data:font/woff2;base64,${inBase64(bytes)}) format('woff2')}`;
    }),
  );
  return faces.join('');
}

const AT_ONCE = 0x8000;

function inBase64(buffer: ArrayBuffer): string {
  const bytes = new Uint8Array(buffer);
  let text = '';
  for (let at = 0; at < bytes.length; at += AT_ONCE) text += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
  return btoa(text);
}
