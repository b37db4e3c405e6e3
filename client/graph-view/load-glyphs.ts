// Chinese fonts come in parts, by character: loads those a text needs before a canvas draws with them.

const loaded = new Set<string>();
const PATIENCE = 600;

/** The characters not yet asked for. */
export function missingGlyphs(text: string): string {
  return [...new Set(text)].filter((character) => !loaded.has(character)).join('');
}

/** Resolves when the fonts for these characters are there, or after a moment without them. */
export async function loadGlyphs(font: string, text: string): Promise<void> {
  const missing = missingGlyphs(text);
  if (missing === '') return;
  const family = font.split(',')[0];
  const ready = Promise.all(
    ['400', '600'].map((weight) => document.fonts.load(`${weight} 12px ${family}`, missing)),
  ).then(
    () => {
      for (const character of missing) loaded.add(character);
    },
    () => undefined,
  );
  await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
}
