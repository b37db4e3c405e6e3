// Mentions of a passage as a tree: what stands inside a longer mention is its child; what crosses another is left out.

export interface Spanned {
  start: number;
  end: number;
}

export interface MentionNode<M extends Spanned> {
  mention: M;
  children: MentionNode<M>[];
}

/** Nests mentions (any order). Of two that cross, the one that starts first stays; of two on the same span, the first given. */
export function nestMentions<M extends Spanned>(mentions: readonly M[]): MentionNode<M>[] {
  const sorted = mentions.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const roots: MentionNode<M>[] = [];
  const open: MentionNode<M>[] = [];
  for (const mention of sorted) {
    while (open.length > 0 && open[open.length - 1].mention.end <= mention.start) open.pop();
    const around = open.at(-1);
    if (around && mention.end > around.mention.end) continue;
    if (around && mention.start === around.mention.start && mention.end === around.mention.end) continue;
    const node = { mention, children: [] };
    (around?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** Cuts a span wherever one of the others begins or ends inside it; each piece knows by index which of them cover it. */
export function cutSpan(span: Spanned, others: readonly Spanned[]): (Spanned & { covered: number[] })[] {
  const near = others.flatMap((other, index) => (other.end > span.start && other.start < span.end ? [index] : []));
  const borders = new Set([span.start, span.end]);
  for (const index of near) {
    for (const border of [others[index].start, others[index].end])
      if (border > span.start && border < span.end) borders.add(border);
  }
  const sorted = [...borders].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index];
    return { start, end, covered: near.filter((at) => others[at].start <= start && others[at].end >= end) };
  });
}
