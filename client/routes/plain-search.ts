// The search part of our addresses: plain text values, readable, lists with commas.

/** `?focus=person:王小洪&kind=Person,Event` as a record of strings; nothing is guessed to be a number. */
export function parsePlainSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The inverse; undefined and empty values are left out, lists are joined, and ':', ',', '@', '/' stay readable. */
export function stringifyPlainSearch(values: Record<string, unknown>): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') continue;
    search.set(name, String(value));
  }
  const readable = search.toString().replace(/%(3A|2C|40|2F)/g, (code) => decodeURIComponent(code));
  return readable === '' ? '' : `?${readable}`;
}
