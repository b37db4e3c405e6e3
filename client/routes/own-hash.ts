// The # part the explore screen wrote last: an address that still holds it is not older than the canvas.

let last = '';

/** Remembers what was written. */
export function rememberHash(hash: string): void {
  last = hash;
}

/** Whether the address holds what this screen wrote last. */
export function isOwnHash(hash: string): boolean {
  return hash !== '' && hash.replace(/^#/, '') === last;
}
