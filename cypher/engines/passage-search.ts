// What both engines share in searching passages: when the bigram index serves, how many candidates it gives, the exact fallback.

/** The index gives at most this many candidates, best first; those that hold the text as it stands are kept. */
export const CANDIDATES = 1000;

/** Columns and order of a found passage, after `p` is bound. */
export const FOUND_PASSAGES = `
RETURN p.id AS id, p.document AS document, p.number AS number, p.role AS role, p.start AS start, p.end AS end, p.text AS text
ORDER BY document, number, id
LIMIT $limit`;

/** Exact but a walk over all passages: for one character, and for text without two Chinese characters side by side. */
export const PASSAGES_CONTAINING = `MATCH (p:TifaAtlas:Passage) WHERE p.text CONTAINS $text${FOUND_PASSAGES}`;

/** Runs of two or more Chinese characters: what a bigram index knows. */
export function chineseRuns(text: string): string[] {
  return text.match(/\p{Script=Han}{2,}/gu) ?? [];
}
