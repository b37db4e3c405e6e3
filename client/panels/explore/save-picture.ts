// Saves the canvas as a picture file, with the texts it stands on as its sources.
import type { TFunction } from 'i18next';
import type { Kind } from '../../../cypher/schema.ts';
import type { CanvasHandle } from '../../graph-view/graph-canvas.tsx';
import { exploreStore } from '../../state/explore-store.ts';
import { countFilters } from '../../state/facet-counts.ts';
import { NO_FILTERS } from '../../state/picture.ts';
import type { Visible } from '../../state/visible.ts';
import { KIND_PATHS } from '../kind-glyph.tsx';

export async function savePicture(
  canvas: CanvasHandle,
  t: TFunction<'explore'>,
  { nodes }: Visible,
  legend: { kind: Kind; label: string }[],
): Promise<void> {
  const { picture, selection } = exploreStore.getState();
  const chosen = selection.nodes.at(-1);
  const filters = countFilters(picture.filters, NO_FILTERS);
  const texts = nodes.filter((node) => node.kind === 'Document');
  const blob = await canvas.toFile({
    title: (chosen && picture.nodes[chosen]?.name) || t('title'),
    note: [
      new Date().toISOString().slice(0, 10),
      filters > 0 ? t('picture.filters', { filters }) : t('picture.all'),
      location.origin,
    ].join(' · '),
    legend,
    sourcesTitle: t('picture.sources'),
    sources: texts.map((text) => [text.name, text.date].filter(Boolean).join('，')),
    paths: KIND_PATHS,
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = `${t('picture.file')}-${new Date().toISOString().slice(0, 10)}.png`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
