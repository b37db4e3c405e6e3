// One passage: its text with noise hidden by style, mentions as links, the quote marked.
import { memo, type ReactNode } from 'react';
import { kindClass } from '../panels/kind-glyph.tsx';
import { tierOf } from '../panels/heat-tiers.ts';
import { cutSpan, nestMentions, type MentionNode, type Spanned } from './mention-tree.ts';
import type { Quoted } from './quoted-span.ts';
import type { ReaderEntity, ReaderMention } from './reader-document.ts';
import './passage-text.css';
import './heat-ramp.css';

/** An entity and the address it is read at. */
export type LinkedEntity = ReaderEntity & { href: string | undefined };

interface Props {
  shown: string;
  span: Spanned;
  mentions: ReaderMention[];
  entities: Map<string, LinkedEntity>;
  /** Documents in the corpus. */
  documents: number;
  noise: Spanned[];
  quoted: Quoted | null;
  selected: string | null;
}

/** The class that shades or underlines a mention. */
function classOf(entity: ReaderEntity, documents: number): string {
  return entity.kind === 'Concept'
    ? `m w${tierOf(entity.documentCount, documents)} concept`
    : `m u ${kindClass(entity.kind)}`;
}

export const PassageText = memo(function PassageText(props: Props) {
  const { shown, span, mentions, entities, documents, noise, quoted, selected } = props;
  const marks = quoted?.marks ?? [];
  const others = [...noise, ...marks];

  function leaves(part: Spanned): ReactNode[] {
    return cutSpan(part, others).map((piece) => {
      const text = shown.slice(piece.start, piece.end);
      const hidden = piece.covered.some((index) => index < noise.length);
      const marked = piece.covered.some((index) => index >= noise.length);
      if (hidden)
        return (
          <span key={piece.start} className="noise">
            {text}
          </span>
        );
      return marked ? (
        <mark key={piece.start} data-quote>
          {text}
        </mark>
      ) : (
        text
      );
    });
  }

  function own(part: Spanned, mention: ReaderMention | null, first: boolean): ReactNode {
    if (part.start >= part.end) return null;
    if (mention === null) return leaves(part);
    return (
      <a
        key={part.start}
        href={entities.get(mention.entity)?.href}
        data-mention={mention.index}
        tabIndex={first ? undefined : -1}
      >
        {leaves(part)}
      </a>
    );
  }

  function walk(part: Spanned, nodes: MentionNode<ReaderMention>[], mention: ReaderMention | null): ReactNode[] {
    const out: ReactNode[] = [];
    let at = part.start;
    let first = true;
    for (const node of nodes) {
      if (node.mention.start > at) {
        out.push(own({ start: at, end: node.mention.start }, mention, first));
        first = false;
      }
      const entity = entities.get(node.mention.entity);
      out.push(
        <span
          key={`m${node.mention.index}`}
          className={`${entity ? classOf(entity, documents) : 'm'}${node.mention.entity === selected ? ' on' : ''}`}
        >
          {walk(node.mention, node.children, node.mention)}
        </span>,
      );
      at = node.mention.end;
    }
    out.push(own({ start: at, end: part.end }, mention, first));
    return out;
  }

  return <>{walk(span, nestMentions(mentions), null)}</>;
});
