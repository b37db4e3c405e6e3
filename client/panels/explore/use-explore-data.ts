// What the explore screen shows of its state: the visible picture, its counts, and what they are counted against.
import { useMemo } from 'react';
import { degreesOf } from '../../graph-view/node-labels.ts';
import { countFacets } from '../../state/facet-counts.ts';
import type { Picture } from '../../state/picture.ts';
import { withinSight, type Selection } from '../../state/selection.ts';
import { useCorpusCounts, useMembership, useOverview, useRailDocuments } from '../../state/use-facets.ts';
import { visible as visibleOf } from '../../state/visible.ts';

export function useExploreData(picture: Picture, selection: Selection) {
  const documents = useRailDocuments(picture);
  const membership = useMembership(picture, documents);
  const corpus = useCorpusCounts(picture);
  const { data: overview } = useOverview();
  const documentTotal = overview?.counts.Document ?? documents.length;
  const visible = useMemo(() => visibleOf(picture, membership), [picture, membership]);
  const counts = useMemo(() => countFacets(picture, membership), [picture, membership]);
  const degrees = useMemo(() => degreesOf(visible), [visible]);
  const seen = useMemo(() => withinSight(selection, visible), [selection, visible]);
  return { documents, documentTotal, corpus, visible, counts, degrees, seen };
}
