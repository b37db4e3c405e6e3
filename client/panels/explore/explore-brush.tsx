// The time brush under the canvas: filters events and texts of the picture live; nothing that stays moves.
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { filter } from '../../state/arrange.ts';
import { exploreStore, useExplore } from '../../state/explore-store.ts';
import type { Visible } from '../../state/visible.ts';
import { TimeBrush, type BrushRange } from '../../time-brush/time-brush.tsx';

/** Moves of the brush within this time are one step of the history. */
const ONE_STEP_MS = 1200;

export function ExploreBrush({ visible }: { visible: Visible }) {
  const { t } = useTranslation('explore');
  const picture = useExplore((state) => state.picture);
  const last = useRef(0);
  const dates = useMemo(
    () =>
      Object.values(picture.nodes)
        .filter(({ id, kind }) => (kind === 'Event' || kind === 'Document') && !picture.hidden.includes(id))
        .map(({ date }) => date),
    [picture.nodes, picture.hidden],
  );
  const { from, to } = picture.filters;
  const onRange = (range: BrushRange) => {
    const { picture: now, change } = exploreStore.getState();
    const { pause, resume } = exploreStore.temporal.getState();
    const next = filter(
      now,
      { from: range.from ?? null, to: range.to ?? null, undated: !range.from && !range.to },
      t('rail.time'),
    );
    const goesOn = performance.now() - last.current < ONE_STEP_MS;
    last.current = performance.now();
    if (goesOn) pause();
    change(next);
    if (goesOn) resume();
  };
  return (
    <TimeBrush
      dates={dates}
      range={{ from: from ?? undefined, to: to ?? undefined }}
      inRange={visible.nodes.filter(({ kind }) => kind === 'Event' || kind === 'Document').length}
      onRange={onRange}
    />
  );
}
