// The text column: title, numbered passages, the quote in sight.
import { useEffect, useMemo, useRef, useState, type MouseEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useHrefOf, useOpen } from '../routes/entity-link.tsx';
import { PassageText } from './passage-text.tsx';
import type { Quoted } from './quoted-span.ts';
import type { EntityKindShown, ReaderDocument, ReaderMention } from './reader-document.ts';
import './reader-text.css';

interface Props {
  document: ReaderDocument;
  /** The text as it is shown; as long as the stored one. */
  shown: string;
  kinds: ReadonlySet<EntityKindShown>;
  /** Noise and boilerplate are hidden. */
  normalised: boolean;
  quoted: Quoted | null;
  selected: string | null;
  article: RefObject<HTMLElement | null>;
}

const NONE: ReaderMention[] = [];

export function ReaderText({ document, shown, kinds, normalised, quoted, selected, article }: Props) {
  const { t } = useTranslation('reader');
  const hrefOf = useHrefOf();
  const open = useOpen();
  const [entities] = useState(
    () => new Map(document.entities.map((entity) => [entity.id, { ...entity, href: hrefOf(entity.id) }])),
  );
  const byPassage = useMemo(() => {
    const lists = new Map<number, ReaderMention[]>();
    let at = 0;
    document.mentions.forEach((mention, index) => {
      while (at < document.passages.length - 1 && document.passages[at].end <= mention.start) at += 1;
      if (!kinds.has(mention.kind)) return;
      const number = document.passages[at]?.number ?? 0;
      const list = lists.get(number) ?? [];
      list.push({ ...mention, index });
      lists.set(number, list);
    });
    return lists;
  }, [document, kinds]);
  const trimmed = useMemo(
    () =>
      document.passages.map(({ start, end }) => {
        const words = document.text.slice(start, end);
        return { start: start + words.length - words.trimStart().length, end: start + words.trimEnd().length };
      }),
    [document],
  );
  const noiseOf = useMemo(
    () =>
      document.passages.map((passage) =>
        document.noise.filter((span) => span.start < passage.end && span.end > passage.start),
      ),
    [document],
  );
  const came = useRef<string | null>(null);
  useEffect(() => {
    const key = quoted ? `${document.id}@${quoted.start}` : null;
    if (key === null || came.current === key) return;
    came.current = key;
    const mark = article.current?.querySelector('[data-quote]');
    mark?.scrollIntoView({ block: 'center' });
    void window.document.fonts.ready.then(() => mark?.scrollIntoView({ block: 'center' }));
  }, [document, quoted, article]);
  /** Plain clicks stay in the app; with a key held the browser does what it does with links. */
  function follow(event: MouseEvent<HTMLElement>): void {
    const link = event.target instanceof Element ? event.target.closest<HTMLElement>('a[data-mention]') : null;
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    open.entity(document.mentions[Number(link.dataset.mention)].entity);
  }

  return (
    <article
      ref={article}
      className={normalised ? 'normalised' : ''}
      lang={document.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'}
      aria-label={document.title}
      onClick={follow}
    >
      {document.passages.map((passage, index) => {
        const here = byPassage.get(passage.number) ?? NONE;
        const inQuote = quoted !== null && quoted.start < passage.end && quoted.end > passage.start;
        const text = (
          <PassageText
            shown={shown}
            span={trimmed[index]}
            mentions={here}
            entities={entities}
            documents={document.documents}
            noise={noiseOf[index]}
            quoted={inQuote ? quoted : null}
            selected={selected !== null && here.some((mention) => mention.entity === selected) ? selected : null}
          />
        );
        const place = { id: `p${passage.number}`, className: `${passage.role}${inQuote ? ' quoted' : ''}` };
        if (passage.role === 'title')
          return (
            <h1 key={passage.number} {...place}>
              {text}
            </h1>
          );
        if (passage.role === 'heading')
          return (
            <h2 key={passage.number} {...place}>
              {text}
            </h2>
          );
        return (
          <p key={passage.number} {...place}>
            <a
              className="pn"
              href={`#p${passage.number}`}
              aria-label={t('passage', { number: passage.number })}
              tabIndex={-1}
            >
              {passage.number}
            </a>
            {text}
          </p>
        );
      })}
    </article>
  );
}
