// Titles stored in one line, shown in the lines they were set in.

/** Clauses up to this long stand side by side. */
const SHORT = 8;

/** Up to a subtitle (`——在…上的讲话`), which is set on a line of its own. */
function isShort(clause: string): boolean {
  return clause.split('——')[0].trim().length <= SHORT;
}

/** The spaces between the clauses of a title become line breaks; two short clauses stay on one line. Same length. */
export function breakTitle(title: string): string {
  const clauses = title.split(/(?<=[\p{Script=Han}”）]) (?=[\p{Script=Han}“（])/u);
  return clauses.reduce((shown, clause, index) => {
    if (index === 0) return clause;
    const side = isShort(clause) && isShort(clauses[index - 1]);
    return `${shown}${side ? ' ' : '\n'}${clause}`;
  }, '');
}

/** A text with its titles broken; the result has the same length. */
export function breakTitles(text: string, passages: readonly { start: number; end: number; role: string }[]): string {
  let shown = text;
  for (const { start, end, role } of passages)
    if (role === 'title') shown = shown.slice(0, start) + breakTitle(text.slice(start, end)) + shown.slice(end);
  return shown;
}
