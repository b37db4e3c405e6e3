// The whole text as a narrow picture: a line for a line, marks in their colours, the part in sight framed.
import { useEffect, useMemo, useState, type PointerEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { tierOf } from '../panels/heat-tiers.ts';
import { layMinimap, MINIMAP_WIDTH } from './lay-minimap.ts';
import type { EntityKindShown, ReaderDocument } from './reader-document.ts';
import './minimap.css';

interface Props {
  document: ReaderDocument;
  kinds: ReadonlySet<EntityKindShown>;
  scroller: RefObject<HTMLElement | null>;
  height: number;
}

const COLOURS: Record<Exclude<EntityKindShown, 'Concept'>, string> = {
  Person: 'var(--person)',
  Organization: 'var(--org)',
  Event: 'var(--event)',
};

export function Minimap({ document, kinds, scroller, height }: Props) {
  const { t } = useTranslation('reader');
  const [view, setView] = useState({ top: 0, share: 1 });
  const lay = useMemo(() => {
    const counts = new Map(document.entities.map((entity) => [entity.id, entity.documentCount]));
    const marks = document.mentions
      .filter((mention) => kinds.has(mention.kind))
      .map((mention) => ({
        start: mention.start,
        end: mention.end,
        colour:
          mention.kind === 'Concept'
            ? `var(--heat-${tierOf(counts.get(mention.entity) ?? 0, document.documents)})`
            : COLOURS[mention.kind],
      }));
    return layMinimap(document.passages, marks, height);
  }, [document, kinds, height]);

  useEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const look = () => setView({ top: box.scrollTop / box.scrollHeight, share: box.clientHeight / box.scrollHeight });
    look();
    box.addEventListener('scroll', look, { passive: true });
    const watch = new ResizeObserver(look);
    watch.observe(box);
    if (box.firstElementChild) watch.observe(box.firstElementChild);
    return () => {
      box.removeEventListener('scroll', look);
      watch.disconnect();
    };
  }, [scroller, document]);

  function jump(event: PointerEvent<SVGSVGElement>): void {
    const box = scroller.current;
    if (!box || (event.type === 'pointermove' && event.buttons !== 1)) return;
    const share = (event.clientY - event.currentTarget.getBoundingClientRect().top) / lay.height;
    box.scrollTo({ top: share * box.scrollHeight - box.clientHeight / 2 });
  }

  return (
    <svg
      className="minimap"
      width={MINIMAP_WIDTH}
      height={lay.height}
      role="img"
      aria-label={t('minimap')}
      onPointerDown={jump}
      onPointerMove={jump}
    >
      <rect
        x=".6"
        y={0.6 + view.top * lay.height}
        width={MINIMAP_WIDTH - 1.2}
        height={Math.max(8, Math.min(1, view.share) * lay.height - 1.2)}
        rx="3"
        fill="var(--select-wash)"
        stroke="var(--ink)"
        strokeWidth="1.2"
      />
      <path d={lay.lines} stroke="var(--line-2)" strokeWidth={lay.thin} opacity=".7" />
      {lay.marks.map(([colour, path]) => (
        <path key={colour} d={path} stroke={colour} strokeWidth={lay.thick} />
      ))}
    </svg>
  );
}
