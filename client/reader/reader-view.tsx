// A text with its columns: facts, the text with its minimap, what it names.
import { useElementSize, useHotkeys, useMergedRef } from '@mantine/hooks';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../state/announcements.ts';
import { useListedKeys } from '../state/screen-keys.ts';
import { useSettings } from '../state/settings.ts';
import { HoverCard } from './hover-card.tsx';
import { Minimap } from './minimap.tsx';
import type { Quoted } from './quoted-span.ts';
import {
  MARKED_KINDS,
  mentionsByEntity,
  reusedOf,
  withoutReused,
  type EntityKindShown,
  type ReaderDocument,
  type ReaderMention,
} from './reader-document.ts';
import { ReaderFacts } from './reader-facts.tsx';
import { ReaderLists } from './reader-lists.tsx';
import { ReaderText } from './reader-text.tsx';
import { useHovered } from './use-hovered.ts';
import { useShownText } from './use-shown-text.ts';
import './reader-view.css';

export function ReaderView({ document: whole, quoted }: { document: ReaderDocument; quoted: Quoted | null }) {
  const { t } = useTranslation('reader');
  const [withReused, setWithReused] = useState(false);
  const document = useMemo(() => (withReused ? whole : withoutReused(whole)), [whole, withReused]);
  const scroller = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  const size = useElementSize<HTMLDivElement>();
  const column = useMergedRef(scroller, size.ref);
  const normalised = useSettings((settings) => settings.normalised);
  const shown = useShownText(document);
  const mentions = useMemo(() => mentionsByEntity(document), [document]);
  const [kinds, setKinds] = useState<ReadonlySet<EntityKindShown>>(() => new Set(MARKED_KINDS));
  const [selected, setSelected] = useState<{ entity: string; place: number } | null>(null);
  const { hovered, hold, leave, close } = useHovered(article, true);
  useListedKeys(useMemo(() => [{ keys: '] [', does: t('keys.next') }], [t]));

  const toggle = (kind: EntityKindShown) =>
    setKinds((before) =>
      before.has(kind) ? new Set([...before].filter((other) => other !== kind)) : new Set([...before, kind]),
    );

  const goTo = useCallback(
    (mention: ReaderMention) => {
      const places = mentions.get(mention.entity) ?? [];
      const place = places.findIndex((other) => other.index === mention.index);
      setSelected({ entity: mention.entity, place });
      setKinds((before) => (before.has(mention.kind) ? before : new Set([...before, mention.kind])));
      close();
      requestAnimationFrame(() => {
        const element = article.current?.querySelector<HTMLElement>(`[data-mention="${mention.index}"]`);
        element?.scrollIntoView({ block: 'center' });
        element?.focus({ preventScroll: true });
      });
      announce(t('place', { place: place + 1, count: places.length }));
    },
    [mentions, close, t],
  );

  const step = (entity: string, by: number) => {
    const places = mentions.get(entity) ?? [];
    if (places.length === 0) return;
    const from = selected?.entity === entity ? selected.place : by > 0 ? -1 : 0;
    goTo(places[(from + by + places.length) % places.length]);
  };
  useHotkeys([
    [']', () => selected && step(selected.entity, 1)],
    ['[', () => selected && step(selected.entity, -1)],
    ['Escape', () => setSelected(null)],
  ]);

  const at = hovered ? document.mentions[hovered.index] : undefined;
  const entity = at && document.entities.find((other) => other.id === at.entity);
  const places = at ? (mentions.get(at.entity) ?? []) : [];
  return (
    <div className="reader">
      <ReaderFacts
        document={document}
        kinds={kinds}
        toggle={toggle}
        reused={{ count: reusedOf(whole).length, shown: withReused, show: setWithReused }}
      />
      <div className="text-column" ref={column} tabIndex={0} role="region" aria-label={document.label}>
        <div className="text-grid">
          <ReaderText
            key={String(withReused)}
            document={document}
            shown={shown}
            kinds={kinds}
            normalised={normalised}
            quoted={quoted}
            selected={selected?.entity ?? at?.entity ?? null}
            article={article}
          />
          <div className="minimap-place">
            <Minimap document={document} kinds={kinds} scroller={scroller} height={size.height - 52} />
          </div>
        </div>
      </div>
      <ReaderLists
        document={document}
        mentions={mentions}
        selected={selected?.entity ?? at?.entity ?? null}
        goTo={(id) => step(id, 1)}
      />
      {hovered && entity && (
        <HoverCard
          document={document}
          entity={entity}
          places={places}
          place={places.findIndex((place) => place.index === hovered.index)}
          box={hovered.box}
          hold={hold}
          leave={leave}
          goTo={goTo}
        />
      )}
    </div>
  );
}
